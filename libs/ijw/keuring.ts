// SPDX-License-Identifier: EUPL-1.2
import { berichten, isBerichtsoort, planVan } from './berichten.ts';
import type { Controle, Plek } from './bevinding.ts';
import { Bevindingen } from './bevindingen.ts';
import { regelsBij } from './keuzes.ts';
import { Lezer } from './lezer.ts';
import { type Melder, type Pad, padVan, type Toetsing } from './regels/regel.ts';
import { Spoor } from './spoor.ts';
import { type Knoop, maakPlan } from './structuur/plan.ts';
import type { Standaard } from './structuur/tabel.ts';
import type { Bericht, Berichtsoort } from './types/bericht.ts';
import type { TypenKloppen } from './types/vorm.ts';
import { Bytelezer } from './xml/bytes.ts';
import { XmlFout } from './xml/fout.ts';
import type { Naam } from './xml/naam.ts';
import { Tokenizer } from './xml/tokenizer.ts';

/** What the reader builds is a message, because it builds by the tables and the types are proven to agree with those. */
type Gelezen = TypenKloppen[number] extends true ? Bericht : never;

/**
 * Hears every unit (client) that is read without errors, and what in it repeats a number (see `Toetsing`); the answer says
 * whether to keep it in the message.
 */
export type Ontvanger = (eenheid: unknown, nummer: number, bericht: Bericht, herhaald: readonly unknown[]) => boolean;

/** How far a reading goes; by default it reads and judges all. */
export type Opdracht = {
  /** Whether the in-message rules are judged. */
  readonly regels?: boolean;
  /** Stops behind the Header, which is then the only unit. */
  readonly alleenKop?: boolean;
};

const NAMESPACE = /^http:\/\/www\.istandaarden\.nl\/i(jw|wmo)\/(\d+_\d+)\/\1(\d{3})\/schema$/;
/** The general code for an error within the message. */
const IN_BERICHT = '0001';
/** Thrown to leave the middle of a piece when nothing more needs to be read. */
const GELEZEN = Symbol('gelezen');

/** The reading and checking of one file: bytes in, findings and message out. Never throws on what the file holds. */
export class Keuring {
  private readonly ontvanger: Ontvanger;
  private readonly metRegels: boolean;
  private readonly alleenKop: boolean;
  private readonly bytelezer = new Bytelezer();
  private readonly spoor = new Spoor();
  private readonly lezer: Lezer;
  private readonly tokenizer: Tokenizer;
  private readonly fouten = new Bevindingen();
  private readonly regelfouten = new Bevindingen();
  private standaard: Standaard | null = null;
  private soort: string | null = null;
  private toetsing: Toetsing<Bericht, unknown> | undefined;
  /** In the trail, of the unit at hand. */
  private plaats = 0;
  /** Whether the rest of the file makes no difference. */
  isGestopt = false;

  constructor(ontvanger: Ontvanger, { regels = true, alleenKop = false }: Opdracht = {}) {
    this.ontvanger = ontvanger;
    this.metRegels = regels;
    this.alleenKop = alleenKop;
    this.lezer = new Lezer(
      {
        herken: (naam, regel, kolom) => this.herken(naam, regel, kolom),
        structuurfout: (pad, regel, kolom, melding) => this.fout(pad, regel, kolom, melding),
        eenheid: (waarde, nummer, plaats) => this.eenheid(waarde, nummer, plaats),
        klaar: () => this.klaar(),
      },
      this.spoor,
    );
    this.tokenizer = new Tokenizer(this.lezer);
  }

  /** Reads these bytes. */
  lees(bytes: Uint8Array): void {
    this.leesStuk(bytes, false);
  }

  /** The verdict; says that nothing follows. */
  einde(): Controle {
    this.leesStuk(new Uint8Array(0), true);
    return this.controle();
  }

  private leesStuk(bytes: Uint8Array, laatste: boolean): void {
    if (this.isGestopt) return;
    try {
      const { tekst, fout } = this.bytelezer.lees(bytes, laatste);
      this.tokenizer.schrijf(tekst);
      if (fout !== undefined) this.stop(fout);
      if (laatste) this.tokenizer.einde();
    } catch (fout) {
      this.isGestopt = true;
      if (fout === GELEZEN) return;
      if (!(fout instanceof XmlFout)) throw fout;
      const { regel, kolom, message: melding } = fout;
      this.fouten.voegToe('XML', () => ({ pad: this.lezer.pad() || '/', regel, kolom, melding }));
    }
  }

  /** The bytes end to be readable here; what came before them counts first. */
  private stop(melding: string): never {
    this.tokenizer.leesRest();
    return this.tokenizer.fout(melding);
  }

  private controle(): Controle {
    const structuurGeldig = this.fouten.aantal === 0;
    const fouten = regelsBij(structuurGeldig) ? this.regelfouten : this.fouten;
    return {
      standaard: this.standaard,
      bericht: this.soort,
      structuurGeldig,
      geldig: fouten.aantal === 0,
      bevindingen: fouten.inVolgorde(),
      aantalBevindingen: fouten.aantal,
    };
  }

  /** The message that was read; only when the structure is valid. */
  bericht(): Bericht | undefined {
    return this.fouten.aantal === 0 ? this.gelezen() : undefined;
  }

  /** What was built so far. */
  private gelezen(): Gelezen {
    return this.lezer.wortel as Gelezen;
  }

  private herken(naam: Naam, regel: number, kolom: number): Knoop | undefined {
    const [, wet, release, soort] = NAMESPACE.exec(naam.ns) ?? [];
    const nee = (melding: string): undefined => this.fout(`/${naam.lokaal}`, regel, kolom, melding);
    if ((wet !== 'jw' && wet !== 'wmo') || soort === undefined)
      return nee('Dit is geen bericht van iJw of iWmo: de namespace van het eerste element is een andere.');
    this.standaard = wet;
    this.soort = soort;
    const kort = `${wet.toUpperCase()}${soort}`;
    if (release !== '3_2')
      return nee(`${kort} van release ${release?.replace('_', '.')} wordt niet gelezen, alleen 3.2.`);
    if (!isBerichtsoort(soort)) return nee(`${kort} kan nog niet worden gecontroleerd.`);
    if (naam.lokaal !== 'Bericht') return nee(`Een bericht begint met het element Bericht, niet met ${naam.lokaal}.`);
    this.lezer.wortel['standaard'] = wet;
    this.lezer.wortel['soort'] = soort;
    if (this.metRegels) this.toetsing = berichten[soort].regels.start(wet, this.melder);
    return this.alleenKop ? kopplanVan(wet, soort) : planVan(wet, soort);
  }

  private eenheid(waarde: unknown, nummer: number, plaats: number): boolean {
    this.plaats = plaats;
    const isGoed = this.fouten.aantal === 0;
    const herhaald = (isGoed && this.toetsing?.eenheid(waarde, nummer, this.gelezen())) || [];
    const isBewaard = isGoed && this.ontvanger(waarde, nummer, this.gelezen(), herhaald);
    if (!this.alleenKop) return isBewaard;
    this.lezer.wortel['Header'] = waarde;
    throw GELEZEN;
  }

  private klaar(): void {
    if (this.fouten.aantal === 0) this.toetsing?.slot(this.gelezen());
  }

  private fout(pad: Pad, regel: number, kolom: number, melding: string): undefined {
    this.fouten.voegToe('XSD', () => ({ pad: padVan(pad), regel, kolom, melding }));
    // an error outside the Header comes before it or instead of it
    if (this.alleenKop && !padVan(pad).startsWith('/Bericht/Header/')) throw GELEZEN;
  }

  private readonly melder: Melder = {
    meld: (code, pad, melding) => this.meld(code, () => this.plek(padVan(pad)), melding),
    meldOp: (code, plek, melding) => this.meld(code, () => plek, melding),
    vind: (...stappen) => this.spoor.zoek(this.plaats, stappen),
  };

  private plek(pad: string): Plek {
    return { pad, ...this.spoor.zoekPad(pad) };
  }

  private meld(code: string, plek: () => Plek, melding: string): void {
    this.regelfouten.voegToe(code, () => ({ retourcode: IN_BERICHT, ...plek(), melding }));
  }
}

/** The plan by which only the Header is read. */
const kopplanVan = (standaard: Standaard, soort: Berichtsoort): Knoop =>
  maakPlan(berichten[soort].klassen, standaard, soort, 'Header');
