;; Adds up the weights of a token's features for all labels at once: eight labels in each of three vectors.
;; Compiled into data/models/score.wasm by `npm run data:kernel`; scorer.ts lays out the memory.
;;
;; Features are 32-bit hashes. The low half of a hash picks a bucket; rows of the bucket follow each other, and the row
;; whose fingerprint is the high half of the hash is the feature's. A row of weights is 21 signed bytes.
(module
  (import "layout" "memory" (memory 1))
  (import "layout" "hashes" (global $hashes i32))
  (import "layout" "buckets" (global $buckets i32))
  (import "layout" "starts" (global $starts i32))
  (import "layout" "fingerprints" (global $fingerprints i32))
  (import "layout" "weights" (global $weights i32))
  (import "layout" "rows" (global $rows i32))
  (import "layout" "labels" (global $labels i32))
  (import "layout" "scale" (global $scale f32))
  (import "layout" "margin" (global $margin i32))

  (global $first (mut v128) (v128.const i16x8 0 0 0 0 0 0 0 0))
  (global $second (mut v128) (v128.const i16x8 0 0 0 0 0 0 0 0))
  (global $third (mut v128) (v128.const i16x8 0 0 0 0 0 0 0 0))

  ;; The rows of features are added in three steps over all of them, each of which asks the memory for one thing only: so it is
  ;; waited for many answers at once, not for one after another.

  ;; Notes the first row of the bucket of each of the first `count` hashes, and the first row of the next bucket.
  (func $findBuckets (param $count i32)
    (local $at i32) (local $stop i32) (local $to i32)
    (local.set $at (global.get $hashes))
    (local.set $stop (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $to (global.get $buckets))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
        (i64.store
          (local.get $to)
          (i64.load
            (i32.add
              (global.get $starts)
              (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffff)) (i32.const 2)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br $next))))

  ;; Puts the place of its row of weights for each of the first `count` hashes. Eight fingerprints of a bucket are compared
  ;; at once, and a feature that the model lacks gets the row of noughts behind the last.
  (func $findRows (param $count i32)
    (local $at i32) (local $stop i32) (local $high v128)
    (local $bucket i32) (local $row i32) (local $left i32) (local $found i32)
    (local.set $at (global.get $hashes))
    (local.set $stop (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $bucket (global.get $buckets))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
        (local.set $high (i16x8.splat (i32.shr_u (i32.load (local.get $at)) (i32.const 16))))
        (local.set $row (i32.load (local.get $bucket)))
        (local.set $left (i32.sub (i32.load offset=4 (local.get $bucket)) (local.get $row)))
        (local.set $bucket (i32.add (local.get $bucket) (i32.const 8)))
        (loop $search
          (local.set $found
            (i16x8.bitmask
              (i16x8.eq
                (v128.load
                  (i32.add (global.get $fingerprints) (i32.shl (local.get $row) (i32.const 1))))
                (local.get $high))))
          ;; Few buckets have more rows than a vector has lanes.
          (if (i32.gt_s (local.get $left) (i32.const 8))
            (then
              (if (i32.eqz (local.get $found))
                (then
                  (local.set $row (i32.add (local.get $row) (i32.const 8)))
                  (local.set $left (i32.sub (local.get $left) (i32.const 8)))
                  (br $search))))
            (else
              (local.set $found
                (i32.and
                  (local.get $found)
                  (i32.sub (i32.shl (i32.const 1) (local.get $left)) (i32.const 1)))))))
        (i32.store
          (local.get $at)
          (i32.add
            (global.get $weights)
            (i32.mul
              (select
                (i32.add (local.get $row) (i32.ctz (local.get $found)))
                (global.get $rows)
                (local.get $found))
              (global.get $labels))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next))))

  ;; Adds the rows whose places stand where `count` hashes stood.
  (func $addRows (param $count i32)
    (local $at i32) (local $stop i32) (local $from i32)
    (local $a v128) (local $b v128) (local $c v128)
    (local.set $a (global.get $first))
    (local.set $b (global.get $second))
    (local.set $c (global.get $third))
    (local.set $at (global.get $hashes))
    (local.set $stop (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
        (local.set $from (i32.load (local.get $at)))
        (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $from))))
        (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $from))))
        (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $from))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (global.set $first (local.get $a))
    (global.set $second (local.get $b))
    (global.set $third (local.get $c)))

  ;; Adds the rows of the first `count` hashes, which are gone then.
  (func $addFeatures (param $count i32)
    (call $findBuckets (local.get $count))
    (call $findRows (local.get $count))
    (call $addRows (local.get $count)))

  ;; Adds a kept sum: three vectors at `from`.
  (func $addKept (param $from i32)
    (global.set $first (i16x8.add (global.get $first) (v128.load (local.get $from))))
    (global.set $second (i16x8.add (global.get $second) (v128.load offset=16 (local.get $from))))
    (global.set $third (i16x8.add (global.get $third) (v128.load offset=32 (local.get $from)))))

  (func $clear
    (global.set $first (v128.const i16x8 0 0 0 0 0 0 0 0))
    (global.set $second (v128.const i16x8 0 0 0 0 0 0 0 0))
    (global.set $third (v128.const i16x8 0 0 0 0 0 0 0 0)))

  ;; Writes four labels of a sum as scaled floats.
  (func $emit (param $to i32) (param $four v128)
    (v128.store
      (local.get $to)
      (f32x4.mul (f32x4.convert_i32x4_s (local.get $four)) (f32x4.splat (global.get $scale)))))

  ;; Keeps the sum of the first `count` features at `to` (48 bytes).
  (func (export "keep") (param $count i32) (param $to i32)
    (call $clear)
    (call $addFeatures (local.get $count))
    (v128.store (local.get $to) (global.get $first))
    (v128.store offset=16 (local.get $to) (global.get $second))
    (v128.store offset=32 (local.get $to) (global.get $third)))

  ;; The third vector of the sum; its last three lanes are no labels.
  (func $lastLabels (result v128)
    (v128.bitselect
      (global.get $third)
      (v128.const i16x8 -32768 -32768 -32768 -32768 -32768 -32768 -32768 -32768)
      (v128.const i16x8 -1 -1 -1 -1 -1 0 0 0)))

  ;; The highest number of three vectors, in all lanes.
  (func $highest (param $a v128) (param $b v128) (param $c v128) (result v128)
    (local $top v128)
    (local.set $top
      (i16x8.max_s (i16x8.max_s (local.get $a) (local.get $b)) (local.get $c)))
    (local.set $top
      (i16x8.max_s
        (local.get $top)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $top) (local.get $top))))
    (local.set $top
      (i16x8.max_s
        (local.get $top)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $top) (local.get $top))))
    (i16x8.max_s
      (local.get $top)
      (i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 (local.get $top) (local.get $top))))

  ;; How far the first label is before the best of the others in five kept sums.
  (func (export "lead")
    (param $p i32) (param $q i32) (param $r i32) (param $s i32) (param $t i32)
    (result i32)
    (call $clear)
    (call $addKept (local.get $p))
    (call $addKept (local.get $q))
    (call $addKept (local.get $r))
    (call $addKept (local.get $s))
    (call $addKept (local.get $t))
    (i32.sub
      (i16x8.extract_lane_s 0 (global.get $first))
      (i16x8.extract_lane_s 0
        (call $highest
          (i16x8.replace_lane 0 (global.get $first) (i32.const -32768))
          (global.get $second)
          (call $lastLabels)))))

  ;; The labels, as bits, whose sum is less than the margin below the best.
  (func $liveLabels (result i32)
    (local $third v128) (local $top v128)
    (local.set $third (call $lastLabels))
    (local.set $top
      (i16x8.sub_sat_s
        (call $highest (global.get $first) (global.get $second) (local.get $third))
        (i16x8.splat (global.get $margin))))
    (i32.or
      (i32.or
        (i16x8.bitmask (i16x8.gt_s (global.get $first) (local.get $top)))
        (i32.shl
          (i16x8.bitmask (i16x8.gt_s (global.get $second) (local.get $top)))
          (i32.const 8)))
      (i32.shl (i16x8.bitmask (i16x8.gt_s (local.get $third) (local.get $top))) (i32.const 16))))

  ;; Writes five kept sums and the first `count` features, added up and scaled, as 24 floats at `to`, and gives the
  ;; live labels.
  (func (export "score")
    (param $count i32) (param $to i32)
    (param $p i32) (param $q i32) (param $r i32) (param $s i32) (param $t i32)
    (result i32)
    (call $clear)
    (call $addKept (local.get $p))
    (call $addKept (local.get $q))
    (call $addKept (local.get $r))
    (call $addKept (local.get $s))
    (call $addKept (local.get $t))
    (call $addFeatures (local.get $count))
    (call $emit (local.get $to) (i32x4.extend_low_i16x8_s (global.get $first)))
    (call $emit
      (i32.add (local.get $to) (i32.const 16))
      (i32x4.extend_high_i16x8_s (global.get $first)))
    (call $emit
      (i32.add (local.get $to) (i32.const 32))
      (i32x4.extend_low_i16x8_s (global.get $second)))
    (call $emit
      (i32.add (local.get $to) (i32.const 48))
      (i32x4.extend_high_i16x8_s (global.get $second)))
    (call $emit
      (i32.add (local.get $to) (i32.const 64))
      (i32x4.extend_low_i16x8_s (global.get $third)))
    (call $emit
      (i32.add (local.get $to) (i32.const 80))
      (i32x4.extend_high_i16x8_s (global.get $third)))
    (call $liveLabels)))
