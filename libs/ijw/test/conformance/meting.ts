// SPDX-License-Identifier: EUPL-1.2
import { decode, type Standaard } from '../../index.ts';
import { bytes } from '../feiten.ts';
import { type Boom, schrijf } from './boom.ts';
import { maakBericht } from './maken/bericht.ts';
import { verknoei, wijzen } from './mutaties/verknoeien.ts';
import { type Proef, proefVan } from './proef.ts';
import { toeval } from './toeval.ts';
import { verkleind } from './verkleinen.ts';

/** Part of the mutations of one message: number `van` up to `tot`. */
export type Opdracht = {
  readonly standaard: Standaard;
  readonly soort: string;
  readonly zaad: number;
  readonly van: number;
  readonly tot: number;
};

/** A file on which two judges do not agree, made as small as can be. */
export type Verschil = {
  readonly bericht: string;
  readonly zaad: number;
  readonly waarvan: string;
  readonly oordeel: string;
  readonly bestand: Uint8Array;
};

export type Uitslag = {
  voorbeelden: number;
  gemaakt: number;
  mutaties: number;
  geldig: number;
  /** Verdicts that were the same, and that were not. */
  eens: number;
  oneens: number;
  /** How often the schema made of structuur.csv was held against the published one. */
  schemas: number;
  readonly verschillen: Verschil[];
};

/** Mutations of one message that begin from the same message. */
export const REEKS = 20;
/** One in so many mutations is also held against the schema that we made ourselves. */
const STEEKPROEF = 20;
/** One in so many series begins from the published sample, where there is one. */
const VOORBEELD = 8;
/** More differences than this are counted, not shown. */
const GENOEG = 3;

/** Holds `decode` against libxml2: on the sample, on messages made from the schema, and on spoilt ones. */
export function meet({ standaard, soort, zaad, van, tot }: Opdracht): Uitslag {
  const proef = proefVan(standaard, soort);
  const meting = new Meting(proef, zaad);
  if (van === 0 && proef.voorbeeld !== undefined) meting.voorbeeld(proef.voorbeeld);
  for (let reeks = van; reeks < tot; reeks += REEKS) meting.reeks(reeks, Math.min(reeks + REEKS, tot));
  return meting.uitslag;
}

class Meting {
  readonly uitslag: Uitslag = {
    ...{ voorbeelden: 0, gemaakt: 0, mutaties: 0, geldig: 0, eens: 0, oneens: 0, schemas: 0 },
    verschillen: [],
  };
  private readonly proef: Proef;
  private readonly zaad: number;

  constructor(proef: Proef, zaad: number) {
    this.proef = proef;
    this.zaad = zaad;
  }

  voorbeeld(bestand: Uint8Array): void {
    this.uitslag.voorbeelden += 1;
    this.vergelijk(bestand, 'voorbeeld');
  }

  /** One message with the mutations that begin from it. */
  reeks(van: number, tot: number): void {
    const basis = this.basis(van);
    for (let i = van; i < tot; i++) {
      const kans = toeval(this.zaad, this.proef.naam, i);
      const { bestand, wijzen: gekozen } = verknoei(basis, wijzen[i % wijzen.length] ?? '', this.proef.schema, kans);
      const waarvan = `mutatie ${i} (${gekozen.join(', ')})`;
      this.uitslag.mutaties += 1;
      if (this.vergelijk(bestand, waarvan)) this.uitslag.geldig += 1;
      if (kans(STEEKPROEF) === 0) this.vergelijkSchemas(bestand, waarvan);
    }
  }

  /** The message to begin from: the sample now and then, else a new one, which both must find valid. */
  private basis(van: number): Boom {
    const { voorbeeldboom, schema, naam } = this.proef;
    const kans = toeval(this.zaad, naam, 'bericht', van);
    if (voorbeeldboom !== undefined && kans(VOORBEELD) === 0) return voorbeeldboom;
    const boom = maakBericht(schema, kans);
    const bestand = bytes(schrijf(boom));
    this.uitslag.gemaakt += 1;
    if (!this.vergelijk(bestand, `bericht ${van}`))
      this.verschil(bestand, `bericht ${van}`, 'gemaakt als geldig, maar is ongeldig');
    return boom;
  }

  /** Both verdicts on one file; the answer is that of libxml2. */
  private vergelijk(bestand: Uint8Array, waarvan: string): boolean {
    const xsd = this.proef.xsd(bestand);
    const wij = oordeel(bestand);
    if (wij === xsd) this.uitslag.eens += 1;
    else {
      this.verschil(bestand, waarvan, `libxml2: ${woord(xsd)}, decode: ${woord(wij)}`, (kleiner) => {
        return this.proef.xsd(kleiner) === xsd && oordeel(kleiner) === wij;
      });
    }
    return xsd;
  }

  private vergelijkSchemas(bestand: Uint8Array, waarvan: string): void {
    const { gemaakt, xsd } = this.proef;
    if (gemaakt === undefined) return;
    this.uitslag.schemas += 1;
    const anders = (b: Uint8Array): boolean => gemaakt(b) !== xsd(b);
    if (anders(bestand))
      this.verschil(bestand, waarvan, 'schema uit structuur.csv oordeelt anders dan het gepubliceerde', anders);
  }

  private verschil(bestand: Uint8Array, waarvan: string, wat: string, blijft?: (bestand: Uint8Array) => boolean): void {
    const { uitslag, proef, zaad } = this;
    uitslag.oneens += 1;
    if (uitslag.verschillen.length >= GENOEG) return;
    const klein = blijft === undefined ? bestand : verkleind(bestand, blijft);
    uitslag.verschillen.push({ bericht: proef.naam, zaad, waarvan, oordeel: wat, bestand: klein });
  }
}

/** Our verdict, or what was thrown: nothing in a file may make `decode` throw. */
function oordeel(bestand: Uint8Array): boolean | string {
  try {
    return decode(bestand).controle.structuurGeldig;
  } catch (fout) {
    return `gooit ${fout}`;
  }
}

const woord = (verdict: boolean | string): string =>
  typeof verdict === 'string' ? verdict : verdict ? 'geldig' : 'ongeldig';
