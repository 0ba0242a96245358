import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/**
 * Writes data/report/world.txt: the land of the world as an SVG path in an equirectangular box of 720 by 360
 * (two units a degree), from Natural Earth (public domain) through world-atlas.
 */
const world = createRequire(import.meta.url)('world-atlas/land-110m.json');
const projection = geoEquirectangular()
  .scale(720 / (2 * Math.PI))
  .translate([360, 180]);
const path = geoPath(projection).digits(1)(feature(world, world.objects.land));
writeFileSync(new URL('../../data/report/world.txt', import.meta.url), `${path}\n`);
