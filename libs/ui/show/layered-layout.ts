// SPDX-License-Identifier: EUPL-1.2

/** A thing that stands in a layer of a drawing, counted from 0. */
export type LayeredNode = { readonly id: string; readonly layer: number; readonly height: number };
/** From a thing to one in a later layer. */
export type LayeredEdge = { readonly from: string; readonly to: string };
export type Place = { readonly x: number; readonly y: number };
export type Layout = {
  readonly width: number;
  readonly height: number;
  /** Left top of each node. */
  readonly places: ReadonlyMap<string, Place>;
  /** Left side of each layer. */
  readonly layers: readonly number[];
  /** Of each edge the points that it goes through, between the two nodes. */
  readonly routes: readonly (LayeredEdge & { readonly points: readonly Place[] })[];
};

type Sizes = { readonly nodeWidth: number; readonly layerGap: number; readonly nodeGap: number };
/** A node, or the room that an edge takes in a layer that it passes. */
type Item = {
  readonly id: string;
  readonly height: number;
  readonly before: Item[];
  readonly after: Item[];
  y: number;
};

const sweeps = 4;

/**
 * Lays out things in columns, with edges that lead to later columns: few crossings, and each thing near what it hangs
 * together with. An edge that does not lead to a later layer, or to nothing, is left out.
 * @example layoutLayers([{ id: 'a', layer: 0, height: 40 }, { id: 'b', layer: 1, height: 40 }], [{ from: 'a', to: 'b' }], { nodeWidth: 180, layerGap: 40, nodeGap: 12 }).width // 400
 */
export function layoutLayers(nodes: readonly LayeredNode[], edges: readonly LayeredEdge[], sizes: Sizes): Layout {
  const { columns, routes } = itemsOf(nodes, edges);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const column of columns) arrange(column, ({ before }) => before, sizes);
    for (const column of columns.toReversed()) arrange(column, ({ after }) => after, sizes);
  }
  const top = Math.min(0, ...columns.flat().map(({ y }) => y));
  for (const item of columns.flat()) item.y -= top;
  const xOf = (layer: number) => layer * (sizes.nodeWidth + sizes.layerGap);
  return {
    width: Math.max(0, xOf(columns.length) - sizes.layerGap),
    height: Math.max(0, ...columns.flat().map(({ y, height }) => y + height)),
    layers: columns.map((_, layer) => xOf(layer)),
    places: new Map(columns.flatMap((column, layer) => column.map(({ id, y }) => [id, { x: xOf(layer), y }] as const))),
    routes: routes.map(({ from, to, layer, items }) => ({
      from,
      to,
      points: items.flatMap((item, at) => pointsAt(item, xOf(layer + at), at, items.length, sizes)),
    })),
  };
}

/** Columns of items, with a place kept in each column that an edge passes. */
function itemsOf(nodes: readonly LayeredNode[], edges: readonly LayeredEdge[]) {
  const last = Math.max(-1, ...nodes.map(({ layer }) => layer));
  const columns: Item[][] = Array.from({ length: last + 1 }, () => []);
  const known = new Map(nodes.map((node) => [node.id, { layer: node.layer, item: newItem(node.id, node.height) }]));
  for (const { layer, item } of known.values()) columns[layer]?.push(item);
  const routes = edges.flatMap(({ from, to }) => {
    const [begin, end] = [known.get(from), known.get(to)];
    if (!begin || !end || end.layer <= begin.layer) return [];
    const passed = columns.slice(begin.layer + 1, end.layer).map((column, at) => {
      const item = newItem(`${from} → ${to} ${at}`, 0);
      column.push(item);
      return item;
    });
    const items = [begin.item, ...passed, end.item];
    for (const [at, item] of items.entries()) link(item, items[at + 1]);
    return [{ from, to, layer: begin.layer, items }];
  });
  for (const column of columns) stack(column);
  return { columns, routes };
}

const newItem = (id: string, height: number): Item => ({ id, height, before: [], after: [], y: 0 });

function link(item: Item, next: Item | undefined): void {
  if (!next) return;
  item.after.push(next);
  next.before.push(item);
}

/** Under each other in the order in which they came. */
function stack(column: readonly Item[]): void {
  let y = 0;
  for (const item of column) {
    item.y = y;
    y += item.height;
  }
}

const middle = ({ y, height }: Item): number => y + height / 2;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Puts a column in the order of what it hangs together with, and each item as near to that as the others allow. */
function arrange(column: Item[], neighbours: (item: Item) => readonly Item[], { nodeGap }: Sizes): void {
  const wished = new Map(
    column.map((item) => {
      const near = neighbours(item);
      return [item, near.length > 0 ? mean(near.map(middle)) : middle(item)];
    }),
  );
  column.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
  let taken = 0;
  const shifted = column.map((item, at) => {
    if (at > 0) taken += nodeGap;
    const before = taken;
    taken += item.height;
    return { item, before, wish: (wished.get(item) ?? 0) - item.height / 2 - before };
  });
  for (const [at, y] of evenOut(shifted.map(({ wish }) => wish)).entries()) {
    const { item, before } = shifted[at] ?? {};
    if (item && before !== undefined) item.y = y + before;
  }
}

/** The rising row of numbers that lies nearest to a row of numbers: neighbours that are out of order share their mean. */
function evenOut(values: readonly number[]): readonly number[] {
  const blocks: { sum: number; size: number }[] = [];
  for (const value of values) {
    let block = { sum: value, size: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: block.sum + last.sum, size: block.size + last.size };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}

/** An edge leaves a node on its right, enters one on its left, and goes straight through the columns that it passes. */
function pointsAt(item: Item, x: number, at: number, length: number, { nodeWidth }: Sizes): readonly Place[] {
  const y = middle(item);
  const left = { x, y };
  const right = { x: x + nodeWidth, y };
  if (at === 0) return [right];
  return at === length - 1 ? [left] : [left, right];
}
