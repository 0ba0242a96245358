import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
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
    .force('center', forceCenter(WIDTH / 2, HEIGHT / 2))
    .stop()
    .tick(TICKS);
  const x = (node: Node) => Math.round(clamp(node.x ?? 0, 40, WIDTH - 40));
  const y = (node: Node) => Math.round(clamp(node.y ?? 0, 16, HEIGHT - 16));
  const lines = links.map(({ source, target, weight }) => {
    const [from, to] = [source as Node, target as Node];
    return html`<line class="link" x1="${x(from)}" y1="${y(from)}" x2="${x(to)}" y2="${y(to)}" stroke-width="${Math.min(6, weight)}"><title>${from.entry.name} – ${to.entry.name}: ${weight} articles</title></line>`;
  });
  const dots = nodes.map(
    (node) =>
      html`<g><circle class="bar ${node.entry.type}" cx="${x(node)}" cy="${y(node)}" r="${4 + Math.min(10, node.entry.articles.length)}"></circle><text x="${x(node)}" y="${y(node) - 12}" text-anchor="middle">${node.entry.name}</text></g>`,
  );
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Network of ${nodes.length} names that stand together">${join(lines)}${join(dots)}</svg>\n`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
