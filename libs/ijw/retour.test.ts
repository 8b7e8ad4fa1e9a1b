// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planVan } from './berichten.ts';
import {
  codelijsten,
  decode,
  encode,
  type Heenbericht,
  heenVan,
  isHeenbericht,
  isHeensoort,
  isRetour,
  type Jw306,
  maakRetour,
  type Retourcodes,
  type Retouruitkomst,
  retourVan,
  type Wmo318,
} from './index.ts';
import type { Knoop } from './structuur/plan.ts';
import { jw301, jw323 } from './test/bouwers.ts';
import { jw305, jw317, jw319, start } from './test/bouwers-toegang.ts';
import { heenbericht } from './test/willekeurig.ts';
import { alsWmo } from './test/wmo.ts';

const kenmerk = { identificatie: 'R1', dagtekening: '2026-05-08' };
const klassen = (codes: Readonly<Record<string, Retourcodes>>): Retouruitkomst => ({
  soort: 'klassen',
  codes: new Map(Object.entries(codes)),
});
const heen = jw305([start(), start({ ToewijzingNummer: 2 })]);
const STARTS = '/Bericht/Client/StartProducten';

describe('maakRetour', () => {
  it('keeps the header, with what is of the return message behind it', () => {
    const retour: Jw306 = maakRetour(heen, kenmerk, { soort: 'goed' });
    expect(retour).toEqual({
      standaard: 'jw',
      soort: '306',
      Header: {
        ...heen.Header,
        BerichtCode: '439',
        IdentificatieRetour: 'R1',
        DagtekeningRetour: '2026-05-08',
        XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
      },
    });
  });

  it('says 0001 in the header, with the edition of the rules, when an in-message rule is broken', () => {
    const { Header, ...rest } = maakRetour(heen, kenmerk, { soort: 'in-bericht', xsltVersie: '2.10.5' });
    expect(Header).toMatchObject({ XsltVersie: '2.10.5', RetourCodes: ['0001'] });
    expect(rest).toEqual({ standaard: 'jw', soort: '306' });
  });

  it('gives the codes of the header', () => {
    const retour = maakRetour(heen, kenmerk, { soort: 'header', codes: ['9056', '8848'] });
    expect(retour.Header.RetourCodes).toEqual(['9056', '8848']);
    expect(retour.Client).toBeUndefined();
  });

  it('gives the client back unchanged, each class with its codes and 0200 where there are none', () => {
    const retour = maakRetour(heen, kenmerk, klassen({ [`${STARTS}/StartProduct[2]`]: ['9019', '9326'] }));
    const { StartProducten, ...persoon } = heen.Client;
    expect(retour.Header.RetourCodes).toEqual(['0200']);
    expect(retour.Client).toEqual({
      ...persoon,
      StartProducten: [
        { ...StartProducten[0], RetourCodes: ['0200'] },
        { ...StartProducten[1], RetourCodes: ['9019', '9326'] },
      ],
      RetourCodes: ['0200'],
    });
  });

  it('says which classes were not checked', () => {
    const codes = { '/Bericht/Client': ['9374'], '/Bericht/Client/Verzoek': ['0233'] } as const;
    const retour: Wmo318 = maakRetour({ ...alsWmo(jw317()), standaard: 'wmo' }, kenmerk, klassen(codes));
    expect(retour.Header.BerichtCode).toBe('481');
    expect(retour.Client).toMatchObject({ RetourCodes: ['9374'], Verzoek: { RetourCodes: ['0233'] } });
  });

  it('answers a 319 with its Antwoord', () => {
    const retour = maakRetour(jw319(), kenmerk, klassen({ '/Bericht/Antwoord/Woonplaatsbeginsel': ['S300'] }));
    expect(retour.Antwoord).toEqual({
      ...jw319().Antwoord,
      Woonplaatsbeginsel: { Gemeente: '0363', RetourCodes: ['S300'] },
      RetourCodes: ['0200'],
    });
  });

  it('reaches a class within a class within a list', () => {
    const retour = maakRetour(jw301(), kenmerk, klassen({ '/Bericht/Client/Relaties/Relatie[2]/Contact': ['0611'] }));
    expect(retour.Client?.Relaties?.map(({ RetourCodes, Contact }) => [RetourCodes, Contact.RetourCodes])).toEqual([
      [['0200'], ['0200']],
      [['0200'], ['0611']],
    ]);
  });

  it.each([
    [`${STARTS}/StartProduct[3]`],
    [`${STARTS}/StartProduct[1]/Begindatum`],
    [STARTS],
    ['/Bericht/Header'],
    ['/Bericht/Antwoord'],
  ])('refuses codes for %s, which is no class of this message', (pad) => {
    const maak = () => maakRetour(heen, kenmerk, klassen({ '/Bericht/Client': ['9374'], [pad]: ['0200'] }));
    expect(maak).toThrow(new RangeError(`${pad} is geen klasse van dit bericht.`));
  });

  it('refuses to give a body back in which nothing is wrong', () => {
    for (const codes of [{}, { '/Bericht/Client': ['0200'] as const }, { '/Bericht/Client': ['0233'] as const }])
      expect(() => maakRetour(heen, kenmerk, klassen(codes))).toThrow(RangeError);
  });

  it('makes of every message, whatever became of it, a return message that its schema accepts', () => {
    fc.assert(
      fc.property(retour, ({ bericht, uitkomst }) => {
        const gemaakt = maakRetour(bericht, kenmerk, uitkomst);
        const gelezen = decode(encode(gemaakt));
        expect(gelezen.controle).toMatchObject({ geldig: true, bericht: retourVan[bericht.soort] });
        expect(gelezen.bericht).toEqual(gemaakt);
      }),
      { numRuns: 300 },
    );
  });
});

const code = fc.constantFrom(...Object.keys(codelijsten['WJ001'] ?? {}));
const codes = fc.oneof(
  code.map<Retourcodes>((c) => [c]),
  fc.tuple(code, code),
);

/** A message with something that became of it. */
const retour: fc.Arbitrary<{ bericht: Heenbericht; uitkomst: Retouruitkomst }> = heenbericht.chain((bericht) => {
  const plan = planVan(bericht.standaard, retourVan[bericht.soort]);
  const paden = klassepaden(plan, bericht, '/Bericht').filter((pad) => pad !== '/Bericht/Header');
  const uitkomst = fc.oneof(
    fc.constant<Retouruitkomst>({ soort: 'goed' }),
    fc.constant<Retouruitkomst>({ soort: 'in-bericht', xsltVersie: '1.0.0' }),
    codes.map<Retouruitkomst>((c) => ({ soort: 'header', codes: c })),
    fc
      .tuple(fc.array(fc.tuple(fc.constantFrom(...paden), codes)), fc.constantFrom(...paden))
      .map<Retouruitkomst>(([lijst, fout]) => ({ soort: 'klassen', codes: new Map([...lijst, [fout, ['9374']]]) })),
  );
  return uitkomst.map((u) => ({ bericht, uitkomst: u }));
});

/** Every place in a message that carries codes in its return message. */
function klassepaden({ kinderen, isLijst }: Knoop, deel: object, pad: string): readonly string[] {
  const eigen = kinderen.some(({ naam }) => naam === 'RetourCodes') ? [pad] : [];
  const verder = kinderen.flatMap((kind) => {
    const delen: unknown = isLijst ? deel : Reflect.get(deel, kind.naam);
    if (typeof delen !== 'object' || delen === null) return [];
    return isLijst && Array.isArray(delen)
      ? delen.flatMap((een, i) => klassepaden(kind, een, `${pad}/${kind.naam}[${i + 1}]`))
      : klassepaden(kind, delen, `${pad}/${kind.naam}`);
  });
  return [...eigen, ...verder];
}

describe('which message answers which', () => {
  it('there and back is the same', () => {
    for (const [heen, terug] of Object.entries(retourVan)) {
      expect(heenVan[terug]).toBe(heen);
      expect([isHeensoort(heen), isHeensoort(terug), isRetour(heen), isRetour(terug)]).toEqual([
        true,
        false,
        false,
        true,
      ]);
    }
  });

  it('a declaration has no return message, nor has its answer', () => {
    expect([isHeensoort('323'), isRetour('325'), isHeensoort('999')]).toEqual([false, false, false]);
    expect([isHeenbericht(heen), isHeenbericht(jw323([]))]).toEqual([true, false]);
  });
});
