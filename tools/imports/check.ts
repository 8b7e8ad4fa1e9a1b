// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../support/finding.ts';
import { edgeRules } from './edge-rules.ts';
import { type Edge, edgesOf } from './edges.ts';
import type { House, Step } from './house.ts';
import { type Place, placeOf } from './places.ts';
import { isGenerated, resolve } from './resolve.ts';
import { ringsOf } from './rings.ts';
import { type File, fileOf, textRules } from './text-rules.ts';

/** Everything in the house that breaks a rule of the architecture. */
export const checkHouse = (house: House, floor: number): Finding[] => {
  const files = [...house.tree.files].map(([path, text]) => fileOf(placeOf(path), text));
  const walked = files.map((file) => walk(file, house));
  const steps = walked.flatMap((file) => file.steps);
  return [
    ...tooFew(files.length, floor),
    ...files.flatMap(notParsed),
    ...walked.flatMap((file) => file.lost),
    ...steps.flatMap((step) => brokenRule(step, house)),
    ...files.flatMap((file) => brokenText(file, house)),
    ...rings(steps),
  ];
};

/** The ids of the rules that are about a file or the whole house and so are in no table. */
export const wholeRules = ['floor', 'readable', 'unresolved', 'computed-path', 'no-rings'] as const;

type Walked = { readonly steps: Step[]; readonly lost: Finding[] };

const walk = ({ place, source }: File, house: House): Walked => {
  const steps: Step[] = [];
  const lost: Finding[] = [];
  for (const edge of edgesOf(source)) {
    if (edge.specifier === undefined) lost.push(...computed(place, edge));
    else if (!isGenerated(edge.specifier)) {
      const to = resolve(place.path, edge.specifier, house.tree, house.manifest);
      if (to) steps.push({ ...edge, from: place, to });
      else lost.push(unresolved(place, edge));
    }
  }
  return { steps, lost };
};

const brokenRule = (step: Step, house: House): Finding[] => {
  const rule = edgeRules.find(({ isBroken }) => isBroken(step, house));
  if (!rule) return [];
  const { from, line, kind, specifier } = step;
  return [
    { path: from.path, line, rule: rule.id, what: `${verbs[kind]} '${specifier}'`, why: rule.why, todo: rule.todo },
  ];
};

const brokenText = (file: File, house: House): Finding[] =>
  textRules
    .filter(({ appliesTo }) => appliesTo(file.place))
    .flatMap(({ id, why, todo, find }) =>
      find(file, house).map(({ line, what }) => ({ path: file.place.path, line, rule: id, what, why, todo })),
    );

const rings = (steps: readonly Step[]): Finding[] => {
  const edges = Map.groupBy(steps, ({ from }) => from.path);
  const targets = new Map([...edges].map(([path, found]) => [path, found.map(({ to }) => to.path)]));
  return ringsOf(targets).map((ring) => ({
    path: ring[0] ?? '',
    line: edges.get(ring[0] ?? '')?.find(({ to }) => to.path === ring[1])?.line ?? 1,
    rule: 'no-rings',
    what: `goes round: ${ring.join(' → ')}`,
    why: 'files in a ring can only be understood, tested and moved together',
    todo: 'move what both need to a file of its own that neither of them is',
  }));
};

const unresolved = (place: Place, { line, specifier }: Edge): Finding => ({
  path: place.path,
  line,
  rule: 'unresolved',
  what: `'${specifier}' leads nowhere`,
  why: 'an import that is not found escapes every other rule',
  todo: 'write the path out with its ending (./x.ts), use a # path of package.json, or add the package there',
});

/** A path that is put together while running. Where it certainly leads outside the rooms it is a matter of the runtime. */
const computed = (place: Place, { line, head }: Edge): Finding[] =>
  ['tools', 'test', 'root'].includes(place.area) || (['apps', 'platform'].includes(place.area) && head === '')
    ? []
    : [
        {
          path: place.path,
          line,
          rule: 'computed-path',
          what: 'imports a path that is put together',
          why: 'nobody can see where it leads, so no rule can guard it',
          todo: 'write the paths out, one import each',
        },
      ];

const notParsed = ({ place, source }: File): Finding[] =>
  source.broken
    ? [{ path: place.path, line: 1, rule: 'readable', what: 'cannot be parsed', todo: 'run tsc to see where' }]
    : [];

const tooFew = (seen: number, floor: number): Finding[] =>
  seen >= floor
    ? []
    : [
        {
          path: 'tools/imports.ts',
          line: 1,
          rule: 'floor',
          what: `saw only ${seen} files where at least ${floor} are expected`,
          why: 'a check that reads nothing must not be green',
        },
      ];

const verbs: Readonly<Record<Edge['kind'], string>> = {
  import: 'imports',
  type: 'imports the types of',
  're-export': 'passes on',
  'side-effect': 'runs',
  dynamic: 'imports while running',
  'type-query': 'takes a type from',
  require: 'requires',
  worker: 'starts',
};
