// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Definition, DefinitionList, Moment, Periode, Section, Waarom } from '#libs/ui';
import type { IndicatieView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { KeuzeFormulier } from './keuze-formulier.tsx';

type Props = {
  readonly indicatie: Plat<IndicatieView>;
  /** Does its form of choice stand open? Others that wait show a link to theirs, or that nobody has an agreement. */
  readonly aanDeBeurt: boolean;
  readonly terug: Terug | undefined;
};

/** One indication: what is needed, and who will give it. */
export function Indicatie({ indicatie, aanDeBeurt, terug }: Props) {
  const { productnaam, staat, aanbieders } = indicatie;
  return (
    <Section
      level={3}
      title={
        <>
          {productnaam}{' '}
          {staat === 'toegewezen' ? (
            <Badge kind="positive">toegewezen</Badge>
          ) : (
            <Badge kind="warning">aanbieder kiezen</Badge>
          )}
        </>
      }
    >
      <DefinitionList items={[...needed(indicatie), ...allocated(indicatie)]} />
      {staat === 'gesteld' &&
        (aanDeBeurt || aanbieders.length === 0 ? (
          <KeuzeFormulier indicatie={indicatie} terug={terug} />
        ) : (
          <p>
            <a href={`?indicatie=${indicatie.id}#kiezen`}>Aanbieder kiezen voor {productnaam}</a>
          </p>
        ))}
    </Section>
  );
}

const frequenties = {
  'per-dag': 'per dag',
  'per-week': 'per week',
  'per-maand': 'per maand',
  totaal: 'in totaal',
} as const;
const meervoud: Readonly<Record<string, string>> = { minuut: 'minuten', dagdeel: 'dagdelen', etmaal: 'etmalen' };

function needed(indicatie: Plat<IndicatieView>): Definition[] {
  const { volume, eenheid, frequentie, van, tot, motivering, medewerker, gesteld, bewijs } = indicatie;
  return [
    {
      term: 'Omvang',
      value: `${volume} ${volume === 1 ? eenheid : (meervoud[eenheid] ?? eenheid)} ${frequenties[frequentie]}`,
      action: (
        <Waarom outcome={bewijs.outcome} texts={waaromTeksten} sentence="Getoetst aan wat de regio heeft vastgelegd." />
      ),
    },
    { term: 'Periode', value: <Periode begin={van} eind={tot} /> },
    {
      term: 'Waarom nodig',
      value: motivering,
      note: (
        <>
          {medewerker}, <Moment value={gesteld} />
        </>
      ),
    },
  ];
}

function allocated({ toewijzing, keuzeToelichting }: Plat<IndicatieView>): Definition[] {
  if (!toewijzing) return [];
  const { id, nummer, aanbiedernaam, aanbieder, bericht, keuze } = toewijzing;
  return [
    {
      term: 'Aanbieder',
      value: aanbiedernaam ?? aanbieder,
      note: keuzeToelichting || undefined,
      action: keuze && (
        <Waarom
          outcome={keuze.outcome}
          texts={waaromTeksten}
          summary="Waarom deze aanbieder?"
          sentence={sentence(keuze.outcome.steps[0]?.steps)}
        />
      ),
    },
    {
      term: 'Toewijzing',
      value: <a href={`/toegang/toewijzingen/${id}`}>Nummer {nummer}</a>,
      note: bericht && (
        <>
          Verstuurd aan de aanbieder: <a href={`/berichten/${bericht}`}>bericht lezen</a>
        </>
      ),
    },
  ];
}

type Steps = readonly { readonly name: string; readonly value: unknown }[];

/** Who chose, in one sentence. */
export function sentence(steps: Steps | undefined): string {
  const of = (name: string) => steps?.find((step) => step.name === name)?.value;
  const chooser = of('gekozen-door') === 'gemeente' ? 'De gemeente' : 'De inwoner';
  const among = of('aantal-gecontracteerd');
  if (among === 1) return `${chooser} koos; één aanbieder heeft een overeenkomst voor dit product.`;
  return `${chooser} koos uit ${among} aanbieders met een overeenkomst voor dit product.`;
}
