// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { LayeredGraph } from './layered-graph.tsx';
import { layoutLayers } from './layered-layout.ts';

const sizes = { nodeWidth: 100, layerGap: 40, nodeGap: 10 };
const graph = fc
  .record({
    layers: fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }),
    links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 80 }),
  })
  .map(({ layers, links }) => ({
    nodes: layers.map((layer, at) => ({ id: `n${at}`, layer, height: 30 + at })),
    edges: links
      .filter(([from, to]) => (layers[from] ?? 9) < (layers[to] ?? -1))
      .map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
  }));

describe('a layout in layers', () => {
  test('lets nothing overlap and nothing fall off', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const { places, width, height } = layoutLayers(nodes, edges, sizes);
        const boxes = nodes.map((node) => ({ ...node, x: -1, y: -1, ...places.get(node.id) }));
        for (const a of boxes) {
          expect(a.x).toBe(a.layer * 140);
          expect(a.x + 100).toBeLessThanOrEqual(width + 0.001);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.y + a.height).toBeLessThanOrEqual(height + 0.001);
          for (const b of boxes)
            if (a.id !== b.id && a.layer === b.layer && a.y <= b.y)
              expect(b.y).toBeGreaterThanOrEqual(a.y + a.height + 9.999);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('lets every edge go from the right of the one to the left of the other', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const { places, routes } = layoutLayers(nodes, edges, sizes);
        expect(routes).toHaveLength(edges.length);
        for (const { from, to, points } of routes) {
          expect(points[0]?.x).toBe((places.get(from)?.x ?? 0) + 100);
          expect(points.at(-1)?.x).toBe(places.get(to)?.x);
          expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('puts things in the order that lets their edges run beside each other', () => {
    const nodes = ['a', 'b', 'c'].flatMap((id) => [
      { id, layer: 0, height: 40 },
      { id: id.toUpperCase(), layer: 1, height: 40 },
    ]);
    const turned = [nodes[0], nodes[2], nodes[4], nodes[5], nodes[3], nodes[1]].flatMap((node) => node ?? []);
    const edges = ['a', 'b', 'c'].map((from) => ({ from, to: from.toUpperCase() }));
    const { places } = layoutLayers(turned, edges, sizes);
    for (const { from, to } of edges) expect(places.get(from)?.y).toBe(places.get(to)?.y);
  });

  test('leaves out what leads nowhere, and is empty without things', () => {
    const node = { id: 'a', layer: 0, height: 40 };
    expect(
      layoutLayers(
        [node],
        [
          { from: 'a', to: 'a' },
          { from: 'a', to: 'weg' },
        ],
        sizes,
      ).routes,
    ).toEqual([]);
    expect(layoutLayers([], [], sizes)).toMatchObject({ width: 0, height: 0 });
  });
});

describe('a graph in layers', () => {
  const ask = askMarkup(
    <LayeredGraph
      title="De keten"
      description="Twee doelen"
      layers={['Inspanning', 'Resultaat', 'Effect']}
      nodes={[
        { id: 'a', layer: 0, label: 'Eerder samen een toekomstplan maken', note: 'norm', shape: 'dashed', href: '/a' },
        { id: 'b', layer: 2, label: 'Arbeidsongeschiktheidsverzekeringsmaatschappij' },
      ]}
      edges={[{ from: 'a', to: 'b' }]}
    />,
  );

  test('has a name, a description and a place for the keyboard', () => {
    expect(ask('//section/@tabindex')).toEqual(['0']);
    expect(ask('//*[local-name()="title"]')).toEqual(['De keten']);
    expect(ask('//*[local-name()="desc"]')).toEqual(['Twee doelen']);
  });

  test('draws only layers that have something, and breaks words over lines', () => {
    expect(ask('//*[contains(@class, "__head")]')).toEqual(['Inspanning', 'Effect']);
    expect(ask('//*[local-name()="a"]/@href')).toEqual(['/a']);
    expect(ask('//*[contains(@class, "--dashed")]//*[local-name()="tspan"]')).toEqual([
      'Eerder samen een',
      'toekomstplan maken',
      'norm',
    ]);
    expect(ask('//*[contains(@class, "--box")]//*[local-name()="tspan"]')).toHaveLength(3);
    expect(ask('//*[contains(@class, "__edge")]')).toHaveLength(1);
  });
});
