// SPDX-License-Identifier: EUPL-1.2

/** What was chosen, as it stands in the address; the same fields as the act takes. */
export type Scenarioinvoer = {
  readonly vorm?: string | undefined;
  readonly initieelJaren?: string | undefined;
  readonly verlengingen?: string | undefined;
  readonly plafond?: string | undefined;
  readonly bekostiging?: readonly string[] | undefined;
  readonly routes?: readonly string[] | undefined;
  readonly leveranciers?: readonly string[] | undefined;
};

export function scenarioUit(params: URLSearchParams): Scenarioinvoer {
  const one = (naam: string) => params.get(naam)?.trim() || undefined;
  const many = (naam: string) => {
    const found = params.getAll(naam).filter((value) => value !== '');
    return found.length > 0 ? found : undefined;
  };
  return {
    vorm: one('vorm'),
    initieelJaren: one('initieelJaren'),
    verlengingen: one('verlengingen'),
    plafond: one('plafond'),
    bekostiging: many('bekostiging'),
    routes: many('routes'),
    leveranciers: many('leveranciers'),
  };
}
