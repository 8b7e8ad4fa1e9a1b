// SPDX-License-Identifier: EUPL-1.2

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files that reach each other round and round: for each knot, the shortest ring through its first file. */
export const ringsOf = (graph: Graph): string[][] => {
  const rings: string[][] = [];
  const known = new Set<string>();
  for (const file of [...graph.keys()].sort()) {
    const ring = known.has(file) ? undefined : ringThrough(file, graph);
    if (!ring) continue;
    rings.push(ring);
    for (const member of knotOf(file, graph)) known.add(member);
  }
  return rings;
};

/** Breadth first, so the first way back is the shortest. */
const ringThrough = (file: string, graph: Graph): string[] | undefined => {
  const ways: string[][] = [[file]];
  const been = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? file) ?? []) {
      if (next === file) return [...way, file];
      if (!been.has(next)) ways.push([...way, next]);
      been.add(next);
    }
  }
  return undefined;
};

/** Everything that a file reaches and that reaches it back. */
const knotOf = (file: string, graph: Graph): string[] =>
  reachedFrom(file, graph).filter((other) => reachedFrom(other, graph).includes(file));

const reachedFrom = (file: string, graph: Graph): string[] => {
  const reached = new Set<string>();
  const open = [file];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const news = (graph.get(at) ?? []).filter((next) => !reached.has(next));
    for (const next of news) reached.add(next);
    open.push(...news);
  }
  return [...reached];
};
