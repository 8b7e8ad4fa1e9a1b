// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import type { Omgeving } from '#platform/omgeving';
import { createApi } from '../../../apps/api/index.ts';
import { verzoek } from '../../../apps/web/shell/omgeving.ts';
import { readPdf } from '../../../platform/document/read-pdf.ts';
import { unzip } from '../../support/unzip.ts';
import type { Bezoeker } from './bezoekers.ts';

export type Antwoord = { readonly status: number; readonly tekst: string };
export type Vraag = { readonly methode: string; readonly adres: string; readonly inhoud?: unknown };
/** Asks for an address as somebody, and reads the whole answer: its heads, and whatever is packed in it. */
export type Deur = (wie: Bezoeker, vraag: Vraag) => Promise<Antwoord>;

const adres = 'http://hier';

/**
 * The pages, where the session of who asks is known already. Everything that varies by itself stays the same. What is
 * sent to a page is an empty form.
 */
export function openPaginas(omgeving: Omgeving, build: ServerBuild): Deur {
  const answerPage = createRequestHandler(build, 'production');
  const nu = Temporal.Now.instant();
  return async ({ sessie }, { methode, adres: pad, inhoud }) => {
    const context = new RouterContextProvider();
    const verloop = { patroon: '*', storing: null };
    const proef = { nonce: 'nonce', foutId: 'fout', aanmeldplaatsen: [], thema: null, verklaring: null };
    const vast = { ...proef, nu, verloop, plek: null };
    context.set(verzoek, { omgeving, adres, sessie, methode, pad, ...vast });
    const body = inhoud === undefined ? null : new URLSearchParams();
    return readAnswer(await answerPage(new Request(`${adres}${pad}`, { method: methode, body }), context));
  };
}

/** The interface, which reads a token itself; a session is known already. */
export function openInterface(omgeving: Omgeving): Deur {
  const sessies = new Map<string, Bezoeker['sessie']>();
  const leesSessie = async (request: Request) => sessies.get(request.headers.get('Cookie') ?? '') ?? undefined;
  const app = new Hono().route('/api/v1', createApi({ omgeving, leesSessie }));
  return async ({ naam, sessie, token }, { methode, adres: pad, inhoud }) => {
    sessies.set(encodeURIComponent(naam), sessie);
    const headers = {
      Cookie: encodeURIComponent(naam),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...mediatypeVan(inhoud),
    };
    const body = inhoud instanceof FormData || typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
    return readAnswer(await app.request(pad, { method: methode, headers, ...(body !== undefined && { body }) }));
  };
}

function mediatypeVan(inhoud: unknown): Record<string, string> {
  if (inhoud === undefined || inhoud instanceof FormData) return {};
  return { 'Content-Type': typeof inhoud === 'string' ? 'application/xml' : 'application/json' };
}

export async function readAnswer(answer: Response): Promise<Antwoord> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const heads = [...answer.headers].map(([naam, waarde]) => `${naam}: ${decodeURI(waarde)}`);
  return { status: answer.status, tekst: [...heads, inhoudVan(bytes)].join('\n') };
}

function inhoudVan(bytes: Uint8Array): string {
  const begin = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (begin.startsWith('PK')) return [...unzip(bytes)].flat().join('\n');
  if (begin === '%PDF-') return [readPdf(bytes).plain, ...readPdf(bytes).pages].join('\n');
  return Buffer.from(bytes).toString();
}
