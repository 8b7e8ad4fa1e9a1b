// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { mailadresOpgeven } from '#modules/regio';
import type { Rol } from '#platform/hoed';
import {
  type Bezorgronde,
  bezorgMails,
  type Mailinstellingen,
  readMailinstellingen,
  zetMailsKlaar,
} from '#platform/mail';
import { confirmMailadres } from '#platform/mailadres-bevestigen';
import { type Gedrag, leesDeel, type Mailserver, type Ontvangen, openMailserver } from './mailserver.ts';
import { leegte, type Mens, mens } from './mensen.ts';
import { openWorld, type World } from './world.ts';

export const webadres = 'https://inkoop.example';
/** Before eight on a Monday. */
export const begin = '2025-03-03T07:00';

export type Geadresseerde = Mens & { readonly code: string; readonly adres: string };
export type Mailwereld = {
  readonly world: World;
  readonly server: Mailserver;
  /** How the server answers in this test. */
  readonly gedraag: (gedrag: Gedrag) => void;
  readonly instellingen: () => Mailinstellingen;
  /** Lays ready and sends all; gives what arrived meanwhile. */
  readonly verstuur: () => Promise<Bezorgronde & { readonly post: readonly Ontvangen[] }>;
  /** Somebody of a gemeente, a new one unless told otherwise, whose address counts. */
  readonly metAdres: (rollen: readonly Rol[], code?: string) => Promise<Geadresseerde>;
  readonly taak: (code: string, onderwerp: string, uiterlijk?: string) => Promise<void>;
  readonly klaar: (code: string, onderwerp: string) => Promise<void>;
};

/** The key in the link of a mail. */
export const sleutelIn = (ruw = ''): string =>
  /https:\/\/inkoop\.example\/\S+?\/([\w-]{43})/.exec(leesDeel(ruw, 'text/plain'))?.[1] ?? '';

/** A world with a mail server beside it, for the tests of one file. */
export function mailwereld(): Mailwereld {
  let world: World;
  let server: Mailserver;
  let gedrag: Gedrag = {};
  let nummer = 0;
  beforeAll(async () => {
    world = await openWorld({ nu: begin });
    server = await openMailserver(() => gedrag);
  });
  afterEach(() => {
    gedrag = {};
  });
  afterAll(async () => {
    await server?.sluit();
    await world?.sluit();
  });

  const instellingen = () =>
    readMailinstellingen({
      omgeving: { INKOOPREGIE_SMTP: server.url, INKOOPREGIE_AFZENDER: 'Inkoopregie <post@inkoop.example>' },
      gegevens: '/onbekend',
      adres: webadres,
    });
  const verstuur = async () => {
    const before = server.ontvangen.length;
    await zetMailsKlaar(world.omgeving);
    const ronde = await bezorgMails(world.omgeving, instellingen());
    return { ...ronde, post: server.ontvangen.slice(before) };
  };
  const soort = 'toegang/indicatie-stellen';
  return {
    get world() {
      return world;
    },
    get server() {
      return server;
    },
    gedraag: (nieuw) => {
      gedrag = nieuw;
    },
    instellingen,
    verstuur,
    metAdres: async (rollen, code = leegte()) => {
      const een = await mens(world, 'Anna', rollen, { soort: 'gemeente', code });
      nummer += 1;
      const adres = `anna${nummer}@gemeente.example`;
      await world.lukt(await een.nu(), mailadresOpgeven, { adres });
      const { post } = await verstuur();
      const bevestiging = post.find(({ aan }) => aan === adres);
      expect(await confirmMailadres(world.omgeving, sleutelIn(bevestiging?.ruw))).toBe(true);
      await zetMailsKlaar(world.omgeving);
      return { ...een, code, adres };
    },
    taak: (code, onderwerp, uiterlijk) =>
      world.alsof(world.iemand('gemeente', code, 'toegang'), (context) =>
        context.taakOpenen({
          ...{ rol: 'toegang', soort, onderwerp: { soort: 'casus', id: onderwerp } },
          ...(uiterlijk && { uiterlijk: Temporal.PlainDate.from(uiterlijk) }),
        }),
      ),
    klaar: (code, onderwerp) =>
      world.alsof(world.iemand('gemeente', code, 'toegang'), (context) => context.taakAfronden(soort, onderwerp)),
  };
}
