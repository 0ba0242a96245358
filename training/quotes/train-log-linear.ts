import { choiceProbabilities, yesProbability } from '../../src/quotes/log-linear.ts';
import type { NamedFeatures } from './named-features.ts';

/** One decision: its choices, and the indexes of those that are right. */
export interface Example {
  readonly choices: readonly NamedFeatures[];
  readonly right: readonly number[];
}

const PASSES = 60;
const RATE = 0.15;
const DECAY = 0.0004;
/** A feature must hold this often to get a weight, and the weight must be this large to be kept. */
const SEEN = 30;
const SMALLEST = 0.1;

/** Fits log-linear weights by AdaGrad on the likelihood that some right choice is picked, with an L2 penalty. Deterministic. */
export function trainChoices(examples: readonly Example[]): Record<string, number> {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  const frequent = often(examples.flatMap(({ choices }) => choices));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { choices, right } of examples) {
      const probabilities = choiceProbabilities(choices.map((one) => scoreOf(one, weights)));
      const mass = right.reduce((sum, at) => sum + (probabilities[at] as number), 0) || 1e-9;
      const isRight = new Set(right);
      const gradient: Record<string, number> = {};
      choices.forEach((features, at) => {
        const p = probabilities[at] as number;
        const step = (isRight.has(at) ? p / mass : 0) - p;
        if (Math.abs(step) < 1e-6) return;
        addTo(gradient, features, step);
      });
      ascend(weights, squares, gradient, frequent);
    }
  }
  return rounded(weights);
}

/** Fits logistic weights the same way. */
export function trainYes(
  examples: readonly { features: NamedFeatures; yes: boolean }[],
): Record<string, number> {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  const frequent = often(examples.map(({ features }) => features));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { features, yes } of examples) {
      const step = (yes ? 1 : 0) - yesProbability(scoreOf(features, weights));
      const gradient: Record<string, number> = {};
      addTo(gradient, features, step);
      ascend(weights, squares, gradient, frequent);
    }
  }
  return rounded(weights);
}

function scoreOf(
  { names, values }: NamedFeatures,
  weights: Readonly<Record<string, number>>,
): number {
  return names.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (values[at] as number), 0);
}

function often(all: readonly NamedFeatures[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { names } of all)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SEEN).map(([name]) => name));
}

function addTo(
  gradient: Record<string, number>,
  { names, values }: NamedFeatures,
  step: number,
): void {
  names.forEach((name, at) => {
    gradient[name] = (gradient[name] ?? 0) + step * (values[at] as number);
  });
}

function ascend(
  weights: Record<string, number>,
  squares: Record<string, number>,
  gradient: Readonly<Record<string, number>>,
  frequent: ReadonlySet<string>,
): void {
  for (const name in gradient) {
    if (!frequent.has(name)) continue;
    const value = (gradient[name] as number) - DECAY * (weights[name] ?? 0);
    squares[name] = (squares[name] ?? 0) + value * value;
    weights[name] =
      (weights[name] ?? 0) + (RATE * value) / (Math.sqrt(squares[name] as number) + 0.1);
  }
}

/** Two decimals are enough, and leave nothing of single articles. */
function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights)
      .map(([name, value]): [string, number] => [name, Math.round(value * 100) / 100])
      .filter(([, value]) => Math.abs(value) >= SMALLEST)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
