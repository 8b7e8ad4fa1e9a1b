// SPDX-License-Identifier: EUPL-1.2
import type { Client323, Client325 } from '#libs/ijw';
import { noteerDeclaraties } from '#modules/toegang';
import type { ActContext } from '#platform/context';
import { underHat } from '#platform/hoed';
import { Contractboek } from '../prestatie/contractboek.query.ts';
import { leesFeiten, leesVoorkennis, type Voorkennis } from '../prestatie/feiten.query.ts';
import { Grondslagen } from '../prestatie/grondslagen.ts';
import { insertGrondslagen, insertPrestaties, type NieuwePrestatie, telRegels } from '../prestatie/prestatie.store.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { geenOpmerking, nietBeoordeeld, retourcodes } from '../toets/bevinding.ts';
import type { Nummerhouders } from '../toets/client-toetsen.rule.ts';
import { type Getoetst, partijToetsen } from '../toets/partij-toetsen.rule.ts';
import { Afgewezen } from './afgewezen.ts';
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

/** Lines judged and posted at once: enough to keep the database busy, few enough to keep in memory. */
const partijgrootte = 5_000;

/**
 * Judges and posts the lines of one declaratie, some clients at a time. While the database looks up and posts one
 * partij, the next is being read.
 */
export class Regelboeking {
  private readonly context: ActContext;
  private readonly kop: Declaratiekop;
  private readonly declaratie: string;
  private readonly boek: Contractboek;
  private readonly houders: Nummerhouders = new Map();
  private readonly grondslagen = new Grondslagen();
  private readonly afgewezen = new Afgewezen();
  private telling: Telling = geenRegels;
  private wachtend: Client[] = [];
  private wachtendeRegels = 0;
  private bezig: Promise<void> = Promise.resolve();

  constructor(context: ActContext, kop: Declaratiekop, declaratie: string) {
    this.context = context;
    this.kop = kop;
    this.declaratie = declaratie;
    this.boek = new Contractboek(kop.aanbieder);
  }

  async voegToe(clienten: readonly Client323[]): Promise<void> {
    for (const client of clienten) {
      this.wachtend.push(clientUit(client, this.context.omgeving.sleutels));
      this.wachtendeRegels += client.Prestaties.length;
    }
    if (this.wachtendeRegels >= partijgrootte) await this.verder();
  }

  /** All lines are posted: what came of them, and whom something was rejected of. */
  async sluit(): Promise<{ readonly telling: Telling; readonly afgewezen: Afgewezen }> {
    await this.verder();
    await this.bezig;
    return { telling: this.telling, afgewezen: this.afgewezen };
  }

  /**
   * Begins the partij at hand without waiting for it, but waits for the one before. What is known of its lines is fetched
   * beside the transaction in which the others are being posted: two clients never share a toewijzing.
   */
  private async verder(): Promise<void> {
    const vorige = this.bezig;
    const clienten = this.wachtend;
    [this.wachtend, this.wachtendeRegels] = [[], 0];
    const prestaties = clienten.flatMap((client) => client.prestaties);
    const voorkennis = this.leesVoorkennis(prestaties);
    this.bezig = vorige.then(async () => this.boekPartij(clienten, prestaties, await voorkennis));
    // an error comes out where it is waited for; until then it must not end the process
    for (const later of [voorkennis, this.bezig]) later.catch(() => {});
    await vorige;
  }

  private leesVoorkennis(prestaties: readonly Prestatie[]): Promise<Voorkennis> {
    const { omgeving, wie } = this.context;
    return underHat(omgeving.database, wie.hoed, wie.persoon, (tx) =>
      leesVoorkennis(tx, this.kop, prestaties, this.boek),
    );
  }

  private async boekPartij(
    clienten: readonly Client[],
    prestaties: readonly Prestatie[],
    voorkennis: Voorkennis,
  ): Promise<void> {
    const { tx } = this.context;
    const feiten = await leesFeiten(tx, this.kop, prestaties, voorkennis);
    const getoetst = partijToetsen(clienten, this.kop.periodeEind, feiten, this.houders);
    const eerste = this.telling.regels + 1;
    const regels = getoetst.map((regel, at) => this.nieuwePrestatie(regel, eerste + at));
    await insertGrondslagen(tx, this.kop, this.declaratie, this.grondslagen.neem());
    await insertPrestaties(tx, this.kop, this.declaratie, regels);
    await noteerDeclaraties(tx, this.kop, { debet: toegekendOp(getoetst, 'D'), credit: toegekendOp(getoetst, 'C') });
    if (eerste === 1 && getoetst.length >= partijgrootte) await telRegels(tx);
    this.telling = telBij(this.telling, getoetst);
    await this.afgewezen.voegToe(afgewezenClienten(clienten, getoetst));
  }

  private nieuwePrestatie = (regel: Getoetst, volgnummer: number): NieuwePrestatie => ({
    volgnummer,
    prestatie: regel.prestatie,
    feiten: regel.feiten,
    grondslag: this.grondslagen.nummerVan(regel),
    codes: isToegekend(regel) ? geenCodes : codesVanRegel(regel),
    bevindingen: regel.bevindingen,
  });
}

const geenCodes: readonly string[] = [];

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
