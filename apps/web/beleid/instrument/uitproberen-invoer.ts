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

/** A group that stands in the address with nothing in it was unticked; one that does not stand there is as it was. */
export function scenarioUit(params: URLSearchParams): Scenarioinvoer {
  const one = (naam: string) => params.get(naam)?.trim();
  const many = (naam: string) => (params.has(naam) ? params.getAll(naam).filter(Boolean) : undefined);
  return {
    vorm: one('vorm') || undefined,
    initieelJaren: one('initieelJaren') || undefined,
    verlengingen: one('verlengingen'),
    plafond: one('plafond') || undefined,
    bekostiging: many('bekostiging'),
    routes: many('routes'),
    leveranciers: many('leveranciers'),
  };
}
