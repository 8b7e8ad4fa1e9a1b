// SPDX-License-Identifier: EUPL-1.2

/** What is chosen above a list, as it stands in the address; what is not one of the words is left out. */
export function gekozenUit<const Velden extends Readonly<Record<string, readonly string[] | null>>>(
  request: Request,
  velden: Velden,
): { readonly [Veld in keyof Velden]?: Velden[Veld] extends readonly (infer Woord)[] ? Woord : string } {
  const params = new URL(request.url).searchParams;
  const chosen = Object.entries(velden).flatMap(([veld, woorden]) => {
    const value = params.get(veld);
    return value && (woorden === null || woorden.includes(value)) ? [[veld, value.slice(0, 80)]] : [];
  });
  return Object.fromEntries(chosen);
}

/** The page that is asked for. */
export const paginaUit = (request: Request): number =>
  Number.parseInt(new URL(request.url).searchParams.get('pagina') ?? '1', 10) || 1;

/** The address of a list with what is chosen. */
export function lijstAdres(pad: string, gekozen: Readonly<Record<string, string | undefined>>, pagina = 1): string {
  const params = new URLSearchParams();
  for (const [veld, waarde] of Object.entries(gekozen)) if (waarde) params.set(veld, waarde);
  if (pagina > 1) params.set('pagina', String(pagina));
  return params.size > 0 ? `${pad}?${params}` : pad;
}
