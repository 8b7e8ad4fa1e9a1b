// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { classes, type Maybe } from '../props.ts';
import { type LayeredEdge, type Layout, layoutLayers, type Place } from './layered-layout.ts';

export type GraphNode = {
  readonly id: string;
  /** In which of `layers`. */
  readonly layer: number;
  readonly label: string;
  /** A word or two under it, such as what kind it is: the shape of the box says it a second time. */
  readonly note?: Maybe<string>;
  readonly shape?: 'box' | 'dashed' | 'round';
  readonly href?: Maybe<string>;
};

type Props = {
  readonly title: string;
  /** Says in a sentence what the picture shows; the words in full stand under it. */
  readonly description: string;
  /** Heads of the columns, from left to right. One without nodes is not drawn. */
  readonly layers: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly LayeredEdge[];
};

const sizes = { nodeWidth: 150, layerGap: 26, nodeGap: 12 };
const pad = 8;
const line = 20;
const headRoom = 42;
const margin = 4;
/** So many columns are still legible when they are made to fit a wide page. */
const fitting = 6;
/** Letters on a line; a longer word is broken. */
const widest = 18;

/**
 * Things in columns with arrows between them, drawn on the server. It keeps its size and scrolls in its own box.
 * @example <LayeredGraph title="De keten" description="…" layers={['Inspanning', 'Effect']} nodes={[{ id: 'a', layer: 0, label: 'Eerder helpen' }, { id: 'b', layer: 1, label: 'Thuis opgroeien' }]} edges={[{ from: 'a', to: 'b' }]} />
 */
export function LayeredGraph({ title, description, layers, nodes, edges }: Props) {
  const id = useId();
  const used = layers.map((_, layer) => layer).filter((layer) => nodes.some((node) => node.layer === layer));
  const drawn = nodes.map((node) => ({
    ...node,
    lines: wrapped(node.label).map((words, at) => ({ words, y: lineAt(at) })),
  }));
  const layout = layoutLayers(
    drawn.map((node) => ({ id: node.id, layer: used.indexOf(node.layer), height: heightOf(node) })),
    edges,
    sizes,
  );
  const [width, height] = [layout.width + 2 * margin, layout.height + headRoom + 2 * margin];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and a named region in the tab order is how one scrolls it without a mouse (WCAG 2.1.1)
    <section className="ir-graph" aria-label={title} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it has no other role, and no own element */}
      <svg
        className={classes('ir-graph__picture', used.length <= fitting && 'ir-graph__picture--fit')}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby={`${id}-titel ${id}-uitleg`}
      >
        <title id={`${id}-titel`}>{title}</title>
        <desc id={`${id}-uitleg`}>{description}</desc>
        <g transform={`translate(${margin} ${margin})`}>
          <Heads layout={layout} heads={used.map((layer) => layers[layer] ?? '')} />
          <g transform={`translate(0 ${headRoom})`}>
            {layout.routes.map(({ from, to, points }) => (
              <path className="ir-graph__edge" key={`${from} ${to}`} d={curve(points)} />
            ))}
            {drawn.map((node) => (
              <Node key={node.id} node={node} place={layout.places.get(node.id)} />
            ))}
          </g>
        </g>
      </svg>
    </section>
  );
}

const Heads = ({ layout, heads }: { readonly layout: Layout; readonly heads: readonly string[] }) =>
  heads.map((head, at) => (
    <text className="ir-graph__head" key={head} x={layout.layers[at]} y={line}>
      {head}
    </text>
  ));

type Drawn = GraphNode & { readonly lines: readonly { readonly words: string; readonly y: number }[] };

/** Where in its box a line stands. */
const lineAt = (at: number): number => pad + line * (at + 0.75);

const heightOf = ({ lines, note }: Drawn): number => 2 * pad + line * (lines.length + (note ? 1 : 0));

function Node({ node, place = { x: 0, y: 0 } }: { readonly node: Drawn; readonly place: Place | undefined }) {
  const { shape = 'box', lines, note, href } = node;
  const height = heightOf(node);
  const card = (
    <>
      <rect width={sizes.nodeWidth} height={height} rx={shape === 'round' ? 16 : 4} />
      <text>
        {lines.map(({ words, y }) => (
          <tspan key={y} x={pad} y={y}>
            {`${words} `}
          </tspan>
        ))}
        {note && (
          <tspan className="ir-graph__note" x={pad} y={lineAt(lines.length)}>
            {note}
          </tspan>
        )}
      </text>
    </>
  );
  return (
    <g className={classes('ir-graph__node', `ir-graph__node--${shape}`)} transform={`translate(${place.x} ${place.y})`}>
      {href ? <a href={href}>{card}</a> : card}
    </g>
  );
}

/** Breaks a label into lines that fit in a box; a word that is longer than a line is broken too. */
function wrapped(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).flatMap((long) => long.match(piece) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const piece = new RegExp(`.{1,${widest}}`, 'gu');
const head = 7;

/** Through the points from left to right, ending in an arrow. */
function curve(points: readonly Place[]): string {
  const [begin, ...rest] = points;
  const end = points.at(-1);
  if (!begin || !end) return '';
  const at = ({ x, y }: Place) => `${round(x)} ${round(y)}`;
  let from = begin;
  const parts = rest.map((to) => {
    const half = (from.x + to.x) / 2;
    const part =
      from.y === to.y ? `L${at(to)}` : `C${round(half)} ${round(from.y)} ${round(half)} ${round(to.y)} ${at(to)}`;
    from = to;
    return part;
  });
  return `M${at(begin)}${parts.join('')}m${-head} ${-head / 2}l${head} ${head / 2}l${-head} ${head / 2}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
