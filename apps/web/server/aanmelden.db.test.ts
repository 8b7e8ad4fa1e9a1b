// SPDX-License-Identifier: EUPL-1.2

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '#libs/kernel';
import { inviteBeheerder } from '#platform/beheerder-uitnodigen';
import { rows } from '#platform/database';
import { platformHoed } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import { readSession } from '#platform/sessie';
import { type Iemand, loa, type Makelaar, openMakelaar, type Streek } from '../../../test/support/makelaar.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { aanmelden } from './aanmelden.ts';

const adres = 'http://platform.example';
let world: World;
let makelaar: Makelaar;
let ander: Makelaar;
let app: ReturnType<typeof aanmelden>;
beforeAll(async () => {
  world = await openWorld();
  makelaar = await openMakelaar('makelaar', [adres, 'https://platform.example']);
  ander = await openMakelaar('ander', [adres]);
  app = aanmelden({ omgeving: world.omgeving, adres, providers: [makelaar.provider, ander.provider] });
});
afterAll(async () => {
  await Promise.all([makelaar?.sluit(), ander?.sluit()]);
  await world?.sluit();
});
beforeEach(() => makelaar.is({ sub: 'onbekende', acr: loa('3') }));
afterEach(() => {
  makelaar.streek(null);
  vi.restoreAllMocks();
});

/** Somebody who is known at a provider, with the role of inkoper. */
const bekende = async (bij = makelaar, subject = newId()): Promise<{ id: string; subject: string }> => {
  const hoeden = [{ soort: 'verband', code: world.verband, naam: 'De regio', rollen: ['inkoper'] }] as const;
  const nieuw = { issuer: bij.provider.issuer, subject, naam: 'Robin', voorbeeld: false, hoeden };
  return { id: await savePerson(world.omgeving, nieuw), subject };
};

type Jar = Map<string, string>;
const keep = (jar: Jar, answer: Response): void => {
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
};
const cookieOf = (jar: Jar) => ({ Cookie: [...jar].map((pair) => pair.join('=')).join('; ') });
const placeOf = (answer: Response): string => answer.headers.get('Location') ?? '';

/** A visitor of the platform: what the browser keeps of it, and of the provider. */
const browser = (on = app, base = adres, vanaf: string | null = null) => {
  const own: Jar = new Map();
  const theirs: Jar = new Map();
  const vraag = async (pad: string, init: RequestInit = {}): Promise<Response> => {
    const env = vanaf === null ? {} : { incoming: { socket: { remoteAddress: vanaf } } };
    const answer = await on.request(`${base}${pad}`, { ...init, headers: cookieOf(own) }, env);
    keep(own, answer);
    return answer;
  };
  /** Goes to the provider, signs in there, and stops at the door of the platform. @returns the path with the answer */
  const naarProvider = async (start: string): Promise<string> => {
    let place = placeOf(await vraag(start));
    for (let step = 0; step < 8 && !place.startsWith(base); step++) {
      const answer = await fetch(place, { redirect: 'manual', headers: cookieOf(theirs) });
      keep(theirs, answer);
      place = new URL(placeOf(answer), place).href;
    }
    return place.slice(base.length);
  };
  const begin = (more = '') => naarProvider(`/aanmelden/start?bij=makelaar${more}`);
  return {
    own,
    vraag,
    naarProvider,
    begin,
    /** Signs in all the way. @returns where one ends up */
    meldAan: async (more = '') => placeOf(await vraag(await begin(more))),
    sessie: async () => readSession(world.omgeving, own.get('inkoopregie_sessie') ?? ''),
  };
};
const probleem = (place: string) => new URLSearchParams(place.split('?')[1]).get('probleem');
const als = async (anders: Partial<Iemand> = {}) => {
  const { subject, id } = await bekende();
  makelaar.is({ sub: subject, acr: loa('3'), ...anders });
  return id;
};

describe('aanmelden bij een echte provider', () => {
  test('geeft een sessie met het bewezen niveau, in een cookie waar geen script bij kan', async () => {
    const id = await als();
    const iemand = browser();
    const answer = await iemand.vraag(await iemand.begin());
    expect(placeOf(answer)).toBe('/');
    const line = answer.headers.getSetCookie().find((one) => one.startsWith('inkoopregie_sessie=')) ?? '';
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    expect(await iemand.sessie()).toMatchObject({ provider: 'makelaar', wie: { persoon: id, niveau: 'substantieel' } });
  });

  const pemVan = (key: KeyObject) => key.export({ format: 'pem', type: 'pkcs8' }).toString();
  const soorten: readonly [string, () => KeyObject][] = [
    ['EC P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
    ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ];
  test.each(soorten)('kan met een sleutel in plaats van een geheim: %s', async (_, maak) => {
    const own = maak();
    for (const [pem, isOwn] of [
      [pemVan(own), true],
      [pemVan(maak()), false],
    ] as const) {
      const streng = await openMakelaar('streng', [adres], { pem, kent: own });
      try {
        const { subject } = await bekende(streng);
        streng.is({ sub: subject, acr: loa('3') });
        const iemand = browser(aanmelden({ omgeving: world.omgeving, adres, providers: [streng.provider] }));
        const place = placeOf(await iemand.vraag(await iemand.naarProvider('/aanmelden/start?bij=streng')));
        expect(isOwn ? place : probleem(place)).toBe(isOwn ? '/' : 'mislukt');
        expect((await iemand.sessie())?.provider).toBe(isOwn ? 'streng' : undefined);
      } finally {
        await streng.sluit();
      }
    }
  });

  test('gaat over https alleen met een beveiligde cookie', async () => {
    const base = 'https://platform.example';
    const veilig = aanmelden({ omgeving: world.omgeving, adres: base, providers: [makelaar.provider] });
    await als();
    const iemand = browser(veilig, base);
    const answer = await iemand.vraag(await iemand.begin());
    const set = answer.headers.getSetCookie();
    expect(set.length).toBeGreaterThan(0);
    for (const line of set) expect(line).toMatch(/; Secure/i);
  });

  test.each([
    [loa('2'), 'laag'],
    [loa('2plus'), 'laag'],
    [loa('3'), 'substantieel'],
    [loa('4'), 'hoog'],
    [undefined, 'laag'],
  ])('houdt %s voor niveau %s', async (acr, niveau) => {
    const { subject } = await bekende();
    makelaar.is({ sub: subject, ...(acr && { acr }) });
    const iemand = browser();
    await iemand.meldAan();
    expect((await iemand.sessie())?.wie.niveau).toBe(niveau);
  });

  test('houdt hetzelfde account bij een andere provider voor een ander', async () => {
    const { subject, id } = await bekende();
    const elders = await bekende(ander, subject);
    expect(elders.id).not.toBe(id);
    ander.is({ sub: subject });
    const iemand = browser();
    const place = await iemand.naarProvider('/aanmelden/start?bij=ander');
    await iemand.vraag(place);
    expect((await iemand.sessie())?.wie.persoon).toBe(elders.id);
    const { subject: alleenHier } = await bekende();
    ander.is({ sub: alleenHier });
    const vreemde = browser();
    expect(probleem(placeOf(await vreemde.vraag(await vreemde.naarProvider('/aanmelden/start?bij=ander'))))).toBe(
      'onbekend',
    );
  });

  test('laat kiezen als er meer dan één provider is, en neemt mee waar iemand was', async () => {
    const answer = await browser().vraag('/aanmelden/start?terug=%2Fcontracten');
    expect(placeOf(answer)).toBe('/aanmelden?kies=&terug=%2Fcontracten');
  });
});

const seconds = () => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

describe('een antwoord dat niet klopt', () => {
  test.each<[string, Streek, string]>([
    ['van een andere uitgever', { claims: (c) => ({ ...c, iss: 'https://elders.example' }) }, 'vreemd'],
    ['voor een ander programma', { claims: (c) => ({ ...c, aud: 'ander-programma' }) }, 'vreemd'],
    ['ook voor een ander, die het kreeg', { claims: (c) => ({ ...c, aud: ['inkoopregie', 'x'], azp: 'x' }) }, 'vreemd'],
    ['met een andere nonce', { claims: (c) => ({ ...c, nonce: 'gestolen' }) }, 'vreemd'],
    ['zonder nonce', { claims: ({ nonce: _, ...c }) => c }, 'vreemd'],
    ['dat is verlopen', { claims: (c) => ({ ...c, exp: seconds() - 3600, iat: seconds() - 7200 }) }, 'verlopen'],
    ['van een uur geleden dat nog lang geldt', { claims: (c) => ({ ...c, iat: seconds() - 3600 }) }, 'verlopen'],
    ['met de sleutel van een ander', { sleutel: 'vreemd' }, 'vreemd'],
    ['zonder handtekening', { sleutel: 'geen' }, 'vreemd'],
    ['zonder account', { claims: ({ sub: _, ...c }) => c }, 'vreemd'],
  ])('%s, geeft geen sessie', async (_, streek, reden) => {
    await als();
    makelaar.streek(streek);
    const iemand = browser();
    expect(probleem(await iemand.meldAan())).toBe(reden);
    expect(iemand.own.has('inkoopregie_sessie')).toBe(false);
    makelaar.streek(null);
    expect(await iemand.meldAan()).toBe('/');
  });

  test('een tweede keer sturen werkt niet, ook niet met alles wat de browser bewaarde', async () => {
    await als();
    const iemand = browser();
    const antwoord = await iemand.begin();
    const bewaard = new Map(iemand.own);
    expect(placeOf(await iemand.vraag(antwoord))).toBe('/');
    const dief = browser();
    for (const [name, value] of bewaard) dief.own.set(name, value);
    expect(probleem(placeOf(await dief.vraag(antwoord)))).toBe('mislukt');
    // And when the provider is careless, and gives the same token for the same code again.
    makelaar.streek({ herhaal: true });
    for (const [name, value] of bewaard) dief.own.set(name, value);
    expect(probleem(placeOf(await dief.vraag(antwoord)))).toBe('gebruikt');
    expect(await dief.sessie()).toBeUndefined();
  });

  test('zonder wat deze browser bewaarde, met een andere state of bij een andere deur wordt niet eens gevraagd', async () => {
    await als();
    const before = makelaar.gevraagd();
    const antwoord = await browser().begin();
    expect(probleem(placeOf(await browser().vraag(antwoord)))).toBe('verlopen');
    const iemand = browser();
    const eigen = await iemand.begin();
    expect(probleem(placeOf(await iemand.vraag(antwoord)))).toBe('vreemd');
    const nogeens = browser();
    const derde = await nogeens.begin();
    expect(probleem(placeOf(await nogeens.vraag(derde.replace('/terug/makelaar', '/terug/ander'))))).toBe('vreemd');
    expect(probleem(placeOf(await iemand.vraag(eigen)))).toBe('verlopen');
    expect(makelaar.gevraagd()).toBe(before);
  });

  test('dat zegt dat iemand stopte, zegt dat', async () => {
    const iemand = browser();
    const antwoord = new URL(`${adres}${await iemand.begin()}`);
    const state = antwoord.searchParams.get('state') ?? '';
    const iss = antwoord.searchParams.get('iss') ?? '';
    const gestopt = new URLSearchParams({ error: 'access_denied', state, iss });
    expect(probleem(placeOf(await iemand.vraag(`${antwoord.pathname}?${gestopt}`)))).toBe('geannuleerd');
  });
});

describe('een sessie', () => {
  test('is altijd nieuw: wat een ander in de browser zette, wordt nooit iemands sessie', async () => {
    await als();
    const iemand = browser();
    iemand.own.set('inkoopregie_sessie', 'door-een-ander-gekozen');
    await iemand.meldAan();
    const eerste = iemand.own.get('inkoopregie_sessie') ?? '';
    expect(eerste).not.toBe('door-een-ander-gekozen');
    expect(await readSession(world.omgeving, 'door-een-ander-gekozen')).toBeUndefined();
    await iemand.meldAan();
    expect(iemand.own.get('inkoopregie_sessie')).not.toBe(eerste);
    expect(await readSession(world.omgeving, eerste)).toBeUndefined();
  });

  test('krijgt haar niveau en persoon van de provider, wat er ook in het adres of de cookie staat', async () => {
    const id = await als({ acr: loa('2') });
    const iemand = browser();
    const antwoord = await iemand.begin('&niveau=hoog&persoon=ander&rol=beheerder');
    await iemand.vraag(`${antwoord}&niveau=hoog&acr=${loa('4')}&sub=ander&rollen=beheerder`);
    expect((await iemand.sessie())?.wie).toMatchObject({ persoon: id, niveau: 'laag', hoed: { rollen: ['inkoper'] } });
  });

  test('wordt met een hoger niveau een andere sessie onder dezelfde hoed, op dezelfde pagina', async () => {
    const { subject } = await bekende();
    makelaar.is({ sub: subject, acr: loa('2') });
    const iemand = browser();
    await iemand.meldAan();
    const laag = await iemand.sessie();
    const start = `/aanmelden/start?niveau=substantieel&terug=${encodeURIComponent('/contracten?jaar=2025')}`;
    expect(decodeURIComponent(placeOf(await iemand.vraag(start)))).toMatch(/acr_values=\S*loa3/);
    const tooLow = placeOf(await iemand.vraag(await iemand.naarProvider(start)));
    expect(Object.fromEntries(new URLSearchParams(tooLow.split('?')[1]))).toMatchObject({
      ...{ probleem: 'te-laag', heeft: 'laag', niveau: 'substantieel' },
    });
    makelaar.is({ sub: subject, acr: loa('4') });
    expect(placeOf(await iemand.vraag(await iemand.naarProvider(start)))).toBe('/contracten?jaar=2025');
    const hoog = await iemand.sessie();
    expect(hoog?.wie.niveau).toBe('hoog');
    expect(hoog?.id).not.toBe(laag?.id);
  });

  test.each([
    '//elders.example',
    'https://elders.example',
    '/\\elders.example',
    '/aanmelden/start',
    'javascript:alert(1)',
  ])('komt na aanmelden nooit uit op %s', async (terug) => {
    await als();
    expect(await browser().meldAan(`&terug=${encodeURIComponent(terug)}`)).toBe('/');
  });

  test('eindigt bij afmelden; bij de provider afmelden wordt aangeboden', async () => {
    await als();
    const iemand = browser();
    await iemand.meldAan();
    const token = iemand.own.get('inkoopregie_sessie') ?? '';
    expect(placeOf(await iemand.vraag('/afmelden', { method: 'POST' }))).toBe('/aanmelden?afgemeld=makelaar');
    expect(await readSession(world.omgeving, token)).toBeUndefined();
    const uit = new URL(placeOf(await iemand.vraag('/afgemeld/makelaar')));
    expect(uit.origin).toBe(makelaar.provider.issuer);
    expect(uit.searchParams.get('post_logout_redirect_uri')).toBe(`${adres}/aanmelden`);
    expect((await fetch(uit)).status).toBe(200);
    expect(probleem(placeOf(await iemand.vraag('/afgemeld/onzin')))).toBe('uitgang');
  });
});

describe('een provider', () => {
  test('die wegvalt, houdt niemand tegen die al is aangemeld, en werkt weer zodra hij er is', async () => {
    await als();
    const aangemeld = browser();
    await aangemeld.meldAan();
    const halverwege = browser();
    const antwoord = await halverwege.begin();
    makelaar.weg(true);
    expect(probleem(placeOf(await halverwege.vraag(antwoord)))).toBe('onbereikbaar');
    expect(await aangemeld.sessie()).toBeDefined();
    makelaar.weg(false);
    expect(await browser().meldAan()).toBe('/');
  });

  test('die bij het begin al weg was, is er later zonder herstart', async () => {
    makelaar.weg(true);
    const vers = aanmelden({ omgeving: world.omgeving, adres, providers: [makelaar.provider] });
    expect(probleem(placeOf(await browser(vers).vraag('/aanmelden/start')))).toBe('onbereikbaar');
    makelaar.weg(false);
    await als();
    expect(await browser(vers).meldAan()).toBe('/');
  });

  test('die zijn sleutels vervangt, werkt meteen verder', async () => {
    await als();
    expect(await browser().meldAan()).toBe('/');
    makelaar.draaiSleutels();
    expect(await browser().meldAan()).toBe('/');
  });

  test('en een klok die een uur verspringt, geeft een weigering die men kan lezen, en daarna gaat het weer', async () => {
    await als();
    const iemand = browser();
    const antwoord = await iemand.begin();
    const echt = Temporal.Now.instant;
    vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => echt().add({ hours: 1 }));
    expect(probleem(placeOf(await iemand.vraag(antwoord)))).toBe('verlopen');
    vi.restoreAllMocks();
    expect(await iemand.meldAan()).toBe('/');
  });
});

describe('een machtiging voor een bedrijf of vestiging', () => {
  const [hier, daar] = ['000012345678', '000087654321'];
  const neemAan = async (vestiging: string | null, anders: Partial<Iemand>) => {
    const eigenaar = { soort: 'aanbieder', code: '12345678', naam: 'Praktijk De Linde' } as const;
    const nieuw = { naam: 'Iris', email: null, account: null, vestiging };
    const { sleutel } = await inviteBeheerder(world.omgeving, eigenaar, nieuw);
    const wie = { sub: newId(), acr: loa('3'), ...anders };
    makelaar.is(wie);
    return { wie, geland: await browser().meldAan(`&uitnodiging=${sleutel}`) };
  };
  const opnieuw = async (wie: Iemand, anders: Partial<Iemand>) => {
    makelaar.is({ ...wie, ...anders });
    return probleem(await browser().meldAan());
  };

  test('geldt alleen voor het bedrijf waarmee de uitnodiging is aangenomen', async () => {
    const { wie, geland } = await neemAan(null, { kvk: '11111111' });
    expect(geland).toBe('/');
    expect(await opnieuw(wie, { kvk: '11111111' })).toBeNull();
    expect(await opnieuw(wie, { kvk: '22222222' })).toBe('machtiging');
    makelaar.is({ sub: wie.sub, acr: loa('3') });
    expect(probleem(await browser().meldAan())).toBe('machtiging');
  });

  test('voor één vestiging geldt alleen waar voor die vestiging is uitgenodigd; voor het hele bedrijf ook daar', async () => {
    const { wie, geland } = await neemAan(hier, { vestiging: hier });
    expect(geland).toBe('/');
    expect(await opnieuw(wie, { vestiging: daar })).toBe('machtiging');
    makelaar.is({ sub: wie.sub, acr: loa('3') });
    expect(await browser().meldAan()).toBe('/');
    const heel = await neemAan(null, {});
    expect(await opnieuw(heel.wie, { vestiging: hier })).toBe('machtiging');
  });

  test('voor een andere vestiging neemt geen uitnodiging aan', async () => {
    for (const vestiging of [null, daar])
      expect((await neemAan(vestiging, { vestiging: hier })).geland).toMatch(/probleem=andere-vestiging$/);
  });

  test('geeft een vestiging geen rol bij een verband, en een onleesbaar nummer geen onbeperkte toegang', async () => {
    const { subject } = await bekende();
    makelaar.is({ sub: subject, acr: loa('3'), vestiging: hier });
    expect(probleem(await browser().meldAan())).toBe('machtiging');
    makelaar.is({ sub: subject, acr: loa('3'), vestiging: 'alle' });
    expect(probleem(await browser().meldAan())).toBe('vreemd');
  });
});

describe('veel mislukte pogingen', () => {
  const aanvaller = '198.51.100.7';
  const rijen = async () => {
    const wie = { persoon: null, naam: 'proef', hoed: platformHoed };
    return (await world.sql(wie, (tx) => rows(tx, sql`select from platform.pogingen`))).length;
  };
  /** Comes with what it made up itself: it never was at the provider. */
  const verzonnen = async (vanaf: string): Promise<string | null> => {
    const own = JSON.stringify({ verifier: 'v', state: 'juist', nonce: 'n', bij: 'makelaar' });
    const env = { incoming: { socket: { remoteAddress: vanaf } } };
    const headers = { Cookie: `inkoopregie_aanmelden=${encodeURIComponent(own)}` };
    return probleem(
      placeOf(await app.request(`${adres}/aanmelden/terug/makelaar?state=onjuist&code=x`, { headers }, env)),
    );
  };

  test('vanaf één plek sluiten die plek en laten één rij na; elders merkt niemand iets', async () => {
    await als();
    const bekend = browser(app, adres, aanvaller);
    expect(await bekend.meldAan()).toBe('/');
    const before = makelaar.gevraagd();
    const told = new Map<string | null, number>();
    for (let ronde = 0; ronde < 100; ronde++)
      for (const reden of await Promise.all(Array.from({ length: 20 }, () => verzonnen(aanvaller))))
        told.set(reden, (told.get(reden) ?? 0) + 1);
    expect(told.get('te-vaak')).toBeGreaterThan(1_900);
    expect((told.get('te-vaak') ?? 0) + (told.get('vreemd') ?? 0)).toBe(2_000);
    expect(makelaar.gevraagd()).toBe(before);
    expect(await rijen()).toBe(1);
    // A stranger there waits; elsewhere, and in a browser where somebody signed in before, nobody does.
    expect(probleem(await browser(app, adres, aanvaller).meldAan())).toBe('te-vaak');
    expect(await browser(app, adres, '198.51.100.8').meldAan()).toBe('/');
    expect(await bekend.meldAan()).toBe('/');
    expect(await bekend.sessie()).toBeDefined();
    expect(world.errors.filter((line) => line.includes('vanaf één plek'))).toHaveLength(1);
  }, 60_000);

  test('een nagemaakt merk van een browser helpt niet', async () => {
    await als();
    const iemand = browser(app, adres, aanvaller);
    iemand.own.set('inkoopregie_browser', `${'a'.repeat(32)}.${'b'.repeat(64)}`);
    expect(probleem(await iemand.meldAan())).toBe('te-vaak');
  });
});

test('het logboek noemt wat er misging, zonder account, code of geheim', () => {
  const lines = world.errors.filter((line) => line.startsWith('aanmelden'));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).not.toMatch(/geheim-van|code=|onbekende|[0-9a-f]{8}-[0-9a-f]{4}/);
});
