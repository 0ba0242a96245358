/** Colours of the picture for the SGR codes that the text views use. */
const COLOURS: Readonly<Record<number, string>> = {
  33: '#e5c07b',
  34: '#61afef',
  35: '#d48fe0',
  36: '#56c8d8',
  32: '#98c379',
};
const CHARACTER = 8.4;
const LINE = 18;

interface Style {
  readonly fill: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly dim: boolean;
}

const PLAIN: Style = { fill: '#dcdfe4', bold: false, italic: false, dim: false };

/** Draws terminal output with SGR colours as an SVG of so many columns. */
export function ansiToSvg(output: string, columns: number): string {
  const lines = output.trimEnd().split('\n');
  const rows = lines.map(
    (line, at) =>
      `<text x="16" y="${(at + 1) * LINE + 18}" xml:space="preserve">${drawLine(line)}</text>`,
  );
  const width = Math.round(columns * CHARACTER + 32);
  const height = lines.length * LINE + 36;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" role="img">
<title>Output of article-nlp in a terminal</title>
<rect width="100%" height="100%" rx="8" fill="#1e2127"/>
${rows.join('\n')}
</svg>
`;
}

function drawLine(line: string): string {
  let style = PLAIN;
  return line.split(/(\u001b\[[\d;]*m)/).reduce((drawn, piece) => {
    const code = /^\u001b\[(\d*)m$/.exec(piece);
    if (code) {
      style = applyCode(style, Number(code[1] || 0));
      return drawn;
    }
    return piece === '' ? drawn : `${drawn}<tspan${attributes(style)}>${escapeXml(piece)}</tspan>`;
  }, '');
}

function applyCode(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 3) return { ...style, italic: true };
  if (code === 23) return { ...style, italic: false };
  return { ...style, fill: COLOURS[code] ?? PLAIN.fill };
}

function attributes({ fill, bold, italic, dim }: Style): string {
  return ` fill="${fill}"${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}${dim ? ' opacity="0.6"' : ''}`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
