// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Productrelatie } from './relatie.ts';

const self = 'producten/relaties-toetsen';

export type RelatieReden = Reason<'relatie-met-zichzelf' | 'relatie-kring' | 'relatie-tegenstrijdig'>;

/**
 * Do the relations of all products hold together? No product is lighter than itself, also not by way of others; what
 * excludes each other does not combine [002 §6.8: the distinction rests on the effort that is needed].
 */
export function relatiesToetsen(relaties: readonly Productrelatie[]): Outcome<true, RelatieReden> {
  const others = relaties.filter(({ product, ander }) => product !== ander);
  const reasons: RelatieReden[] = [
    ...relaties
      .filter(({ product, ander }) => product === ander)
      .map(({ product }) => reason('relatie-met-zichzelf', { product }, 'relaties')),
    ...circles(lighter(others)).map((kring) => reason('relatie-kring', { soort: 'lichter-dan', kring }, 'relaties')),
    ...circles(follows(others)).map((kring) => reason('relatie-kring', { soort: 'volgt-op', kring }, 'relaties')),
    ...contradictions(others).map((paar) => reason('relatie-tegenstrijdig', { paar }, 'relaties')),
  ];
  const steps = [
    step('relaties-kloppen', reasons.length === 0, 'ja-nee', rule(self), [
      step('relaties', relaties.length, 'stuks', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

type Edge = readonly [from: string, to: string];

const lighter = (relaties: readonly Productrelatie[]): readonly Edge[] =>
  relaties.flatMap(({ product, soort, ander }): readonly Edge[] => {
    if (soort === 'lichter-dan') return [[product, ander]];
    return soort === 'zwaarder-dan' ? [[ander, product]] : [];
  });

const follows = (relaties: readonly Productrelatie[]): readonly Edge[] =>
  relaties.flatMap(({ product, soort, ander }): readonly Edge[] => (soort === 'volgt-op' ? [[product, ander]] : []));

/** Each group of products that come back to themselves, as one text. */
function circles(edges: readonly Edge[]): readonly string[] {
  const nodes = [...new Set(edges.flat())].sort();
  const reach = new Map(nodes.map((node) => [node, reachable(node, edges)]));
  const groups = nodes
    .filter((node) => reach.get(node)?.has(node))
    .map((node) => nodes.filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node)).join(', '));
  return [...new Set(groups)];
}

function reachable(start: string, edges: readonly Edge[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const [from, to] of edges)
      if (from === node && !seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  return seen;
}

function contradictions(relaties: readonly Productrelatie[]): readonly string[] {
  const pairs = (soort: Productrelatie['soort']) =>
    new Set(
      relaties.filter((one) => one.soort === soort).map(({ product, ander }) => [product, ander].sort().join(', ')),
    );
  return [...pairs('sluit-uit').intersection(pairs('combineert-met'))];
}
