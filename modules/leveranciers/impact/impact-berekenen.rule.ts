// SPDX-License-Identifier: EUPL-1.2
import { type Decided, decided, norm, rule, step } from '#libs/explain';
import { compared, divided, type Exact, exact, minus, plus, times } from '#libs/kernel';
import { type Impact, type Impactdeel, isVerschoven } from './impact.ts';
import { bedragVan, metProcent, nieuwePrijs, type Prijs, prijsVan } from './prijs.ts';
import { type Blijfreden, blijfredenVan, type Productiecel } from './productiecel.ts';
import type { Bovennorm, Overgang, Scenario } from './scenario.ts';
import { type Tariefkeuze, tariefkeuze } from './tarief-kiezen.ts';

const self = 'leveranciers/impact-berekenen';
const granted = norm('toegekende declaraties bij de gemeenten');

/**
 * What the production of a period would have cost under other tariffs, products and norms [003, Tariefonderzoek en
 * impactanalyse]. In this order: what a norm no longer allows, more or less production, products that end or go over,
 * the tariff. Each cel is rounded once, so that every total is the sum of its parts. Lines of which the amount does not
 * follow from volume × tariff keep it.
 */
export function impactBerekenen(cellen: readonly Productiecel[], scenario: Scenario): Decided<Impact> {
  const rekenaar = new Rekenaar(scenario);
  for (const cel of cellen) rekenaar.reken(cel);
  const impact = rekenaar.impact();
  const { was, wordt, gevolg } = impact;
  return decided(impact, [
    step('impact-verschil', wordt - was, 'eurocent', rule(self), [
      step('productie-was', was, 'eurocent', granted),
      step('gevolg-norm', gevolg.norm, 'eurocent', rule(self)),
      step('gevolg-groei', gevolg.groei, 'eurocent', rule(self)),
      step('gevolg-product', gevolg.product, 'eurocent', rule(self)),
      step('gevolg-tarief', gevolg.tarief, 'eurocent', rule(self)),
      step('productie-wordt', wordt, 'eurocent', rule(self)),
    ]),
  ]);
}

class Rekenaar {
  private readonly tarief: Tariefkeuze;
  private readonly lopend: Tariefkeuze;
  private readonly overgangen: ReadonlyMap<string, readonly Overgang[]>;
  private readonly boven: ReadonlyMap<string, readonly Bovennorm[]>;
  private readonly groei: ReadonlyMap<string | null, Exact>;
  private readonly delen: Impactdeel[] = [];
  private readonly gevolg = { norm: 0, groei: 0, product: 0, tarief: 0 };
  private afronding = 0;

  constructor(scenario: Scenario) {
    this.tarief = tariefkeuze(scenario.tarieven);
    this.lopend = tariefkeuze(scenario.lopend);
    this.overgangen = Map.groupBy(scenario.overgangen, ({ product }) => product);
    this.boven = Map.groupBy(scenario.bovennorm, ({ gemeente, soort }) => `${gemeente} ${soort}`);
    this.groei = new Map(scenario.groei.map(({ product, procent }) => [product, plus(1, divided(procent, 100))]));
  }

  impact(): Impact {
    const { delen, gevolg, afronding } = this;
    const was = delen.reduce((som, deel) => som + deel.was, 0);
    return { delen, was, wordt: was + gevolg.norm + gevolg.groei + gevolg.product + gevolg.tarief, gevolg, afronding };
  }

  reken(cel: Productiecel): void {
    const blijft = blijfredenVan(cel);
    if (blijft) this.houdBedrag(cel, blijft);
    else this.rekenVolume(cel);
  }

  /** More or fewer of such lines is possible, and they can end; what cannot be converted stays, and another tariff does nothing. */
  private houdBedrag(cel: Productiecel, blijft: Blijfreden): void {
    const meer = bedragVan(cel.bedrag, this.groeiVan(cel));
    const over = bedragVan(meer, minus(1, this.deelDatGaat(cel, true)));
    this.gevolg.groei += meer - cel.bedrag;
    this.gevolg.product += over - meer;
    this.voegToe(cel, { volume: cel.volume, wordtVolume: cel.volume, was: cel.bedrag, wordt: over, blijft });
  }

  private rekenVolume(cel: Productiecel): void {
    const oud = prijsVan(cel);
    const toegestaan = this.binnenNorm(cel);
    const naNorm = toegestaan === cel.volume ? cel.bedrag : bedragVan(toegestaan, oud);
    const groei = this.groeiVan(cel);
    const geleverd = groei === 1 ? toegestaan : times(toegestaan, groei);
    const naGroei = groei === 1 ? naNorm : bedragVan(geleverd, oud);
    const gaat = this.deelDatGaat(cel);
    const rest = gaat === 0 ? geleverd : times(geleverd, minus(1, gaat));
    const restOud = gaat === 0 ? naGroei : bedragVan(rest, oud);
    this.gevolg.norm += naNorm - cel.bedrag;
    this.gevolg.groei += naGroei - naNorm;
    this.gevolg.product += restOud - naGroei;
    this.rekenTarief(cel, { oud, rest, restOud });
    if (gaat !== 0) this.rekenOvergang(cel, geleverd);
  }

  private rekenTarief(
    cel: Productiecel,
    { oud, rest, restOud }: { readonly oud: Prijs; readonly rest: number | Exact; readonly restOud: number },
  ): void {
    const wijziging = this.tarief(cel, cel.product ?? '');
    const prijs = wijziging ? nieuwePrijs(cel, wijziging) : oud;
    const isChanged = prijs !== null && compared(prijs, oud) !== 0;
    const wordt = isChanged ? bedragVan(rest, prijs) : restOud;
    if (isChanged && cel.perUur) this.afronding += cel.regels;
    this.gevolg.tarief += wordt - restOud;
    const waarom = prijs === null ? { blijft: 'eenheid-past-niet' as const } : {};
    this.voegToe(cel, {
      volume: cel.volume,
      wordtVolume: rest,
      was: cel.bedrag,
      wordt,
      prijsWas: oud,
      prijsWordt: prijs ?? oud,
      ...waarom,
    });
  }

  /** What becomes of it stands at the other product, which had nothing of this. */
  private rekenOvergang(cel: Productiecel, geleverd: number | Exact): void {
    for (const { naar, procent, was, wordt } of this.overgangen.get(cel.product ?? '') ?? []) {
      if (naar === null) continue;
      const wordtVolume = times(times(geleverd, divided(procent, 100)), divided(wordt, was));
      const { bedrag: prijsWordt, eenheid } = this.tariefNaar(cel, naar);
      const bedrag = bedragVan(wordtVolume, prijsWordt);
      this.gevolg.product += bedrag;
      this.voegToe(cel, { product: naar, eenheid, volume: 0, wordtVolume, was: 0, wordt: bedrag, prijsWordt });
    }
  }

  /** `scenario-toetsen` sees to it that there is one. */
  private tariefNaar(cel: Productiecel, naar: string): { readonly bedrag: number; readonly eenheid: string } {
    const lopend = this.lopend(cel, naar);
    const wijziging = this.tarief(cel, naar);
    const bedrag = wijziging?.bedrag ?? metProcent(lopend?.bedrag ?? 0, wijziging?.procent ?? '0');
    return { bedrag, eenheid: wijziging?.eenheid ?? lopend?.eenheid ?? cel.eenheid };
  }

  private binnenNorm(cel: Productiecel): number | Exact {
    const boven = this.boven.get(`${cel.gemeente} ${cel.soort}`);
    if (!boven) return cel.volume;
    return boven.reduce<Exact>((over, een) => minus(over, divided(een.boven, een.delen)), exact(cel.volume));
  }

  private groeiVan = ({ product }: Productiecel): number | Exact =>
    this.groei.get(product) ?? this.groei.get(null) ?? 1;

  /** The part that ends or goes over, as a fraction of one; 0 for nearly all. */
  private deelDatGaat({ product }: Productiecel, alleenEinde = false): number | Exact {
    const overgangen = this.overgangen.get(product ?? '');
    if (!overgangen) return 0;
    return overgangen
      .filter(({ naar }) => !alleenEinde || naar === null)
      .reduce<Exact>((som, { procent }) => plus(som, divided(procent, 100)), exact(0));
  }

  private voegToe(
    cel: Productiecel,
    deel: Omit<Impactdeel, 'cel' | 'product' | 'eenheid'> & Partial<Impactdeel>,
  ): void {
    const nieuw = { cel, product: cel.product, eenheid: cel.eenheid, ...deel };
    if (nieuw.was !== 0 || nieuw.wordt !== 0 || isVerschoven(nieuw)) this.delen.push(nieuw);
  }
}
