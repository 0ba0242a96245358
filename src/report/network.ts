import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { countPairs } from '../corpus/count-pairs.ts';
import type { Corpus, CorpusName } from '../corpus/types.ts';
import { type Html, html, join } from './escape.ts';

const MOST_NODES = 40;
const MOST_LINKS = 120;
const TICKS = 300;
const WIDTH = 720;
const HEIGHT = 480;
/** Room for half a label at the sides, and for its line above. */
const LABEL_HALF = 70;
const LABEL_ROOM = 28;
const MOST_SCALE = 1.6;
const SMALLEST_DOT = 4;
const LARGEST_DOT = 14;
const WIDEST_LINK = 6;

interface Node extends SimulationNodeDatum {
  readonly at: number;
  readonly entry: CorpusName;
}
interface Link extends SimulationLinkDatum<Node> {
  readonly weight: number;
}

/** The names that stand together in the most articles, as a network; the layout is the same for the same corpus. */
export function renderNetwork({ names }: Corpus): Html {
  const strongest = [...countPairs(names.slice(0, MOST_NODES))].slice(0, MOST_LINKS);
  if (strongest.length === 0) return html`<p class="none">No names stand together.</p>`;
  const used = new Set(strongest.flatMap(({ a, b }) => [a, b]));
  const nodes: Node[] = [...used]
    .sort((a, b) => a - b)
    .map((at) => ({ at, entry: names[at] as CorpusName }));
  const byIndex = new Map(nodes.map((node) => [node.at, node]));
  const links: Link[] = strongest.map(({ a, b, articles }) => ({
    source: byIndex.get(a) as Node,
    target: byIndex.get(b) as Node,
    weight: articles,
  }));
  // d3-force draws its small displacements from a generator of its own with a fixed seed.
  forceSimulation(nodes)
    .force('link', forceLink<Node, Link>(links).distance(90))
    .force('charge', forceManyBody().strength(-160))
    .force('collide', forceCollide(26))
    // What is linked to nothing else must not drift away.
    .force('x', forceX<Node>(0).strength(0.06))
    .force('y', forceY<Node>(0).strength(0.12))
    .stop()
    .tick(TICKS);
  const across = scaleInto(
    nodes.map((node) => node.x ?? 0),
    LABEL_HALF,
    WIDTH - LABEL_HALF,
  );
  const down = scaleInto(
    nodes.map((node) => node.y ?? 0),
    LABEL_ROOM,
    HEIGHT - LABEL_ROOM,
  );
  const x = (node: Node) => across(node.x ?? 0);
  const y = (node: Node) => down(node.y ?? 0);
  const heaviest = Math.max(WIDEST_LINK, ...links.map(({ weight }) => weight));
  const most = Math.max(LARGEST_DOT, ...nodes.map(({ entry }) => entry.articles.length));
  const radius = ({ entry }: Node) =>
    Math.round(SMALLEST_DOT + ((LARGEST_DOT - SMALLEST_DOT) * entry.articles.length) / most);
  const lines = links.map(({ source, target, weight }) => {
    const [from, to] = [source as Node, target as Node];
    return html`<line class="link" x1="${x(from)}" y1="${y(from)}" x2="${x(to)}" y2="${y(to)}" stroke-width="${Math.max(1, Math.round((weight / heaviest) * WIDEST_LINK))}"><title>${from.entry.name} – ${to.entry.name}: ${weight} articles</title></line>`;
  });
  const dots = nodes.map(
    (node) =>
      html`<circle class="bar ${node.entry.type}" cx="${x(node)}" cy="${y(node)}" r="${radius(node)}"></circle>`,
  );
  const labels = nodes.map(
    (node) =>
      html`<text x="${x(node)}" y="${y(node) - radius(node) - 4}" text-anchor="middle">${node.entry.name}</text>`,
  );
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Network of ${nodes.length} names that stand together">${join(lines)}${join(dots)}${join(labels)}</svg>\n`;
}

/** Maps positions into a stretch of the frame, so that none lies beyond it or on its edge upon others. */
function scaleInto(
  values: readonly number[],
  least: number,
  most: number,
): (value: number) => number {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const scale = Math.min(MOST_SCALE, (most - least) / Math.max(1, to - from));
  const middle = (least + most) / 2;
  return (value) => Math.round(middle + (value - (from + to) / 2) * scale);
}
