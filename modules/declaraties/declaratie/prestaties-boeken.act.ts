// SPDX-License-Identifier: EUPL-1.2
import type { Client325, Clienten323 } from '#libs/ijw';
import { type Gedeclareerd, noteerDeclaraties } from '#modules/toegang';
import type { ActContext } from '#platform/context';
import { underHat } from '#platform/hoed';
import { zoekerHex } from '#platform/kluis';
import { Contractboek } from '../prestatie/contractboek.query.ts';
import { leesFeiten } from '../prestatie/feiten.query.ts';
import type { Partijfeiten } from '../prestatie/feiten.ts';
import { type Grondslag, Grondslagen } from '../prestatie/grondslagen.ts';
import {
  insertGrondslagen,
  insertPrestaties,
  insertSommen,
  type Prestatierijen,
  rijenVan,
  telProductie,
  telRegels,
} from '../prestatie/prestatie.store.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { type Som, Sommen } from '../prestatie/sommen.ts';
import { geenOpmerking, nietBeoordeeld, retourcodes } from '../toets/bevinding.ts';
import { Nummerhouders } from '../toets/nummerhouders.ts';
import { type Getoetst, partijToetsen } from '../toets/partij-toetsen.rule.ts';
import { Afgewezen } from './afgewezen.store.ts';
import {
  type Client,
  codesVanRegel,
  type Declaratiekop,
  geenRegels,
  isMetClientAfgewezen,
  isToegekend,
  type Telling,
  telBij,
} from './declaratie.ts';
import { clientUit, naarPrestatie323 } from './declaratie-lezen.query.ts';

/** Lines of some clients, judged and ready to be posted. */
type Partij = {
  /** Whether it is the first of many. */
  readonly isBegin: boolean;
  readonly rijen: Prestatierijen;
  /** Those that were not seen before. */
  readonly grondslagen: readonly Grondslag[];
  /** Of grondslagen to which no more lines will come. */
  readonly sommen: readonly Som[];
  readonly toegekend: Gedeclareerd;
  readonly afgewezen: readonly Client325[];
};

/** Lines judged and posted at once: enough to keep the database busy, few enough to keep in memory. */
const partijgrootte = 5_000;
/** Partijen that wait to be judged or posted while the next is read. */
const onderwegHoogstens = 2;

/**
 * Judges and posts the lines of one declaratie, some clients at a time. While the database looks up and posts one
 * partij, the next is being read.
 */
export class Prestatieboeking {
  private readonly context: ActContext;
  private readonly kop: Declaratiekop;
  private readonly declaratie: string;
  private readonly heeftEerder: boolean;
  private readonly contractboek: Contractboek;
  private readonly sleutelVan: (bsn: string) => string;
  private readonly houders = new Nummerhouders();
  private readonly grondslagen = new Grondslagen();
  private readonly sommen = new Sommen();
  private readonly afgewezen = new Afgewezen();
  private telling: Telling = geenRegels;
  private wachtend: Client[] = [];
  private herhaald = new Set<Prestatie>();
  private wachtendeRegels = 0;
  private getoetst: Promise<unknown> = Promise.resolve();
  private geboekt: Promise<void> = Promise.resolve();
  private readonly onderweg: Promise<void>[] = [];

  /** @param heeftEerder whether the aanbieder declared anything here before */
  constructor(context: ActContext, kop: Declaratiekop, declaratie: string, heeftEerder: boolean) {
    this.context = context;
    this.kop = kop;
    this.declaratie = declaratie;
    this.heeftEerder = heeftEerder;
    this.contractboek = new Contractboek(kop.aanbieder);
    this.sleutelVan = zoekerHex(context.omgeving.sleutels);
  }

  async voegToe({ clienten, herhaald }: Pick<Clienten323, 'clienten' | 'herhaald'>): Promise<void> {
    const dubbel = new Set(herhaald);
    for (const gelezen of clienten) {
      const client = clientUit(gelezen, this.sleutelVan);
      this.wachtend.push(client);
      this.wachtendeRegels += client.prestaties.length;
      for (const [at, bron] of dubbel.size > 0 ? gelezen.Prestaties.entries() : []) {
        const prestatie = client.prestaties[at];
        if (prestatie && dubbel.has(bron)) this.herhaald.add(prestatie);
      }
    }
    if (this.wachtendeRegels >= partijgrootte) await this.verder();
  }

  /** All lines are posted: what came of them, and whom something was rejected of. */
  async sluit(): Promise<{ readonly telling: Telling; readonly afgewezen: Afgewezen }> {
    await this.verder();
    await this.geboekt;
    await insertSommen(this.context.tx, this.kop, this.declaratie, this.sommen.neem());
    await telProductie(this.context.tx, this.kop, this.declaratie);
    return { telling: this.telling, afgewezen: this.afgewezen };
  }

  /** Waits until nothing is under way any more, however it ended: for when the message cannot be read on. */
  async staak(): Promise<void> {
    await Promise.allSettled([this.getoetst, this.geboekt]);
  }

  /**
   * Sets the partij at hand going: look up, judge, post. Each of these follows the same of the partij before, so that
   * the database posts one while the next is judged and the facts of a third are fetched beside the transaction: what
   * lines do to each other stays within a client, and `houders` and `herhaald` have the rest. Waits while too many are
   * under way.
   */
  private async verder(): Promise<void> {
    const { wachtend: clienten, herhaald } = this;
    [this.wachtend, this.herhaald, this.wachtendeRegels] = [[], new Set(), 0];
    const feiten = this.leesFeiten(clienten);
    const before = this.getoetst;
    const getoetst = before.then(async () => this.toets(clienten, herhaald, await feiten));
    const geboekt = this.geboekt.then(async () => this.boek(await getoetst));
    // an error comes out where it is waited for; until then it must not end the process
    for (const later of [feiten, getoetst, geboekt]) later.catch(() => {});
    [this.getoetst, this.geboekt] = [getoetst, geboekt];
    this.onderweg.push(geboekt);
    if (this.onderweg.length > onderwegHoogstens) await this.onderweg.shift();
  }

  private leesFeiten(clienten: readonly Client[]): Promise<Partijfeiten> {
    const { omgeving, wie } = this.context;
    const prestaties = clienten.flatMap((client) => client.prestaties);
    return underHat(omgeving.database, wie.hoed, wie.persoon, (tx) =>
      leesFeiten(tx, this.kop, prestaties, this.contractboek, this.heeftEerder),
    );
  }

  private toets(clienten: readonly Client[], herhaald: ReadonlySet<Prestatie>, feiten: Partijfeiten): Partij {
    const { houders, kop } = this;
    const getoetst = partijToetsen(clienten, kop.periodeEind, feiten, { houders, herhaald });
    const eerste = this.telling.regels + 1;
    this.telling = telBij(this.telling, getoetst);
    const grondslagen = getoetst.map((regel) => this.tel(regel));
    return {
      isBegin: eerste === 1 && getoetst.length >= partijgrootte,
      rijen: rijenVan({ eerste, regels: getoetst, grondslagen, codes: codesVanRegel }),
      grondslagen: this.grondslagen.neem(),
      sommen: this.neemVolleSommen(),
      toegekend: { debet: toegekendOp(getoetst, 'D'), credit: toegekendOp(getoetst, 'C') },
      afgewezen: afgewezenClienten(clienten, getoetst),
    };
  }

  /** @returns the number of its grondslag */
  private tel(regel: Getoetst): number {
    const grondslag = this.grondslagen.nummerVan(regel);
    this.sommen.telBij(grondslag, regel, isToegekend(regel) ? [] : codesVanRegel(regel));
    return grondslag;
  }

  private neemVolleSommen(): readonly Som[] {
    if (!this.grondslagen.isVol) return [];
    this.grondslagen.vergeet();
    return this.sommen.neem();
  }

  private async boek({ isBegin, rijen, grondslagen, sommen, toegekend, afgewezen }: Partij): Promise<void> {
    const { tx } = this.context;
    await insertGrondslagen(tx, this.kop, this.declaratie, grondslagen);
    await insertPrestaties(tx, this.kop, this.declaratie, rijen);
    if (sommen.length > 0) await insertSommen(tx, this.kop, this.declaratie, sommen);
    await noteerDeclaraties(tx, this.kop, toegekend);
    if (isBegin) await telRegels(tx);
    await this.afgewezen.voegToe(afgewezen);
  }
}

/** The numbers of the toewijzingen on which lines of this kind were granted. */
const toegekendOp = (getoetst: readonly Getoetst[], soort: 'D' | 'C'): readonly number[] =>
  getoetst.flatMap((regel) =>
    isToegekend(regel) && regel.prestatie.soort === soort ? regel.prestatie.toewijzingnummer : [],
  );

/** Clients of whom something was rejected, each line as it was declared with its codes (berichten.md §11). */
function afgewezenClienten(clienten: readonly Client[], getoetst: readonly Getoetst[]): readonly Client325[] {
  let at = 0;
  return clienten.flatMap(({ bsn, prestaties }) => {
    const regels = getoetst.slice(at, at + prestaties.length).filter((regel) => !isToegekend(regel));
    at += prestaties.length;
    if (regels.length === 0) return [];
    const opClient = regels.some(isMetClientAfgewezen);
    return {
      Bsn: bsn,
      Prestaties: regels.map((regel) => ({
        ...naarPrestatie323(regel.prestatie),
        RetourCodes: opClient ? [nietBeoordeeld] : codesVanRegel(regel),
      })),
      RetourCodes: [opClient ? retourcodes.TR304 : geenOpmerking],
    };
  });
}
