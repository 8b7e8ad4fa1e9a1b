// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { newId } from '#libs/kernel';
import type { EigenaarSoort, Rol } from '#platform/hoed';
import { type Persoon, savePerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { createApi } from '../../apps/api/index.ts';
import { readSessie } from '../../apps/web/index.ts';
import { openSession } from '../support/mensen.ts';

export type Vraag = { readonly methode?: string; readonly koppen?: Record<string, string>; readonly inhoud?: BodyInit };
export type Antwoord = {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the line is looked at field by field
  readonly json: any;
};
/** Someone, or a program, that talks to the interface. */
export type Klant = {
  readonly haal: (pad: string, koppen?: Record<string, string>) => Promise<Antwoord>;
  /** Sends JSON, unless the body is something else already. */
  readonly stuur: (pad: string, inhoud?: unknown, vraag?: Vraag) => Promise<Antwoord>;
  readonly vraag: (pad: string, vraag?: Vraag) => Promise<Antwoord>;
};

/** The interface where it really stands: below its address, with the sessions that the pages use. */
export function openInterface(omgeving: Omgeving) {
  const app = new Hono().route(
    '/api/v1',
    createApi({ omgeving, leesSessie: (request) => readSessie(omgeving, request) }),
  );
  const klant = (cookie: string | null): Klant => {
    const vraag: Klant['vraag'] = async (pad, { methode = 'GET', koppen = {}, inhoud } = {}) => {
      const headers = { ...(cookie && { Cookie: cookie }), ...koppen };
      const method = methode.toUpperCase();
      const answer = await app.request(`/api/v1${pad}`, { method, headers, ...(inhoud && { body: inhoud }) });
      const tekst = await answer.text();
      const isJson = answer.headers.get('Content-Type')?.includes('json') ?? false;
      return { status: answer.status, koppen: answer.headers, tekst, json: isJson && tekst ? JSON.parse(tekst) : null };
    };
    return {
      vraag,
      haal: (pad, koppen = {}) => vraag(pad, { koppen }),
      stuur: (pad, inhoud = {}, { methode = 'POST', koppen = {} } = {}) =>
        inhoud instanceof FormData || typeof inhoud === 'string'
          ? vraag(pad, { methode, koppen, inhoud })
          : vraag(pad, {
              methode,
              koppen: { 'Content-Type': 'application/json', ...koppen },
              inhoud: JSON.stringify(inhoud),
            }),
    };
  };
  const newSession = async (soort: EigenaarSoort, code: string, ...rollen: Rol[]): Promise<string> => {
    const naam = `${rollen[0]} van ${code}`;
    const hoeden = [{ soort, code, naam: code, rollen }];
    const id = await savePerson(omgeving, { issuer: 'test', subject: newId(), naam, voorbeeld: false, hoeden });
    return (await openSession(omgeving, { id })) ?? '';
  };
  return {
    fetch: app.fetch,
    onbekende: klant(null),
    /** A known person. */
    als: async (persoon: Persoon): Promise<Klant> => klant(cookieOf((await openSession(omgeving, persoon)) ?? '')),
    /** Someone new with these roles. */
    iemand: async (...wie: Parameters<typeof newSession>): Promise<Klant> => klant(cookieOf(await newSession(...wie))),
    /** The token of a session of someone new with these roles. */
    sessieVan: newSession,
  };
}

const cookieOf = (token: string): string => `inkoopregie_sessie=${token}`;
