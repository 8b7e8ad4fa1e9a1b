// SPDX-License-Identifier: EUPL-1.2
import { opsomming } from '#libs/kernel';
import { Badge, DefinitionList, Moment, Section, Table, Waarom } from '#libs/ui';
import type { EffectketenView, KetenView } from '#modules/beleid';
import { teksten, woorden } from '#modules/beleid/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Kernbedingen } from '../kernbeding/kernbedingen.tsx';

type View = Plat<EffectketenView>;
type Keten = Plat<KetenView>;

/** What is not finished, by kind; what may stay open comes last. */
export function OpenPunten({
  volledig,
  adres,
}: {
  readonly volledig: NonNullable<Keten['volledig']>;
  readonly adres?: (punt: Punt) => string;
}) {
  const punten = volledig.value.toSorted((a, b) => Number(b.moet) - Number(a.moet));
  const soorten = [...new Set(punten.map(({ soort }) => soort))];
  const sentence = openZin(punten);
  return (
    <Section title="Nog open" id="open">
      <p>{sentence}</p>
      {soorten.length > 0 && (
        <DefinitionList
          items={soorten.map((soort) => ({
            term: hoofdletter(woorden.openPunt[soort]),
            value: <Doelen punten={punten.filter((punt) => punt.soort === soort)} adres={adres} />,
            note: soort === 'doel-zonder-meting' && 'Dit mag open blijven.',
          }))}
        />
      )}
      <Waarom outcome={volledig} texts={waaromTeksten} summary="Is de keten af?" sentence={sentence} />
    </Section>
  );
}

function openZin(punten: readonly Punt[]): string {
  const first = punten.filter(({ moet }) => moet).length;
  if (first === 0) return 'De keten is af: elk doel is gediend en rust ergens op.';
  return `Er ${punten.length === 1 ? 'is 1 open punt' : `zijn ${punten.length} open punten`}. Vóór de vaststelling ${first === 1 ? 'moet' : 'moeten'} er nog ${first} worden ingevuld.`;
}

type DoelenProps = { readonly punten: readonly Punt[]; readonly adres: ((punt: Punt) => string) | undefined };

const Doelen = ({ punten, adres }: DoelenProps) => (
  <ul>
    {punten.map((punt) => (
      <li key={punt.code}>{adres ? <a href={adres(punt)}>{punt.naam}</a> : punt.naam}</li>
    ))}
  </ul>
);

export type Punt = NonNullable<Keten['volledig']>['value'][number];

/** Doelen of the plan that this chain does without. */
export function Weglatingen({ weglatingen }: Pick<Keten, 'weglatingen'>) {
  if (weglatingen.length === 0) return null;
  return (
    <Section title="Doelen van het plan die niet in de keten staan">
      <ul>
        {weglatingen.map(({ doel, naam, reden }) => (
          <li key={doel}>
            <a href={`/beleid/doelen/${doel}`}>{naam}</a>: {reden}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Of each contract of the segment whether its kernbedingen are all there. */
export const Kernbedingstand = ({ contracten }: Pick<View, 'contracten'>) => (
  <Section title="Kernbedingen van dit segment">
    {contracten.map(({ code, naam, dekkend, kernbedingen }) => (
      <Section key={code} title={<a href={`/beleid/contracten/${code}`}>{naam}</a>} level={3}>
        <Kernbedingen
          kernbedingen={kernbedingen}
          caption={`Kernbedingen van ${naam}`}
          empty="Er is nog geen kernbeding om te laten zien."
          zonderContract
        />
        {dekkend && (
          <>
            <p>{kernbedingzin(dekkend, kernbedingen)}</p>
            <Waarom
              outcome={dekkend}
              texts={waaromTeksten}
              summary="Is er een prijs, een prestatie en een kwaliteitsniveau?"
              sentence={kernbedingzin(dekkend, kernbedingen)}
            />
          </>
        )}
      </Section>
    ))}
  </Section>
);

function kernbedingzin(
  dekkend: NonNullable<View['contracten'][number]['dekkend']>,
  kernbedingen: View['contracten'][number]['kernbedingen'],
): string {
  const unfinished = kernbedingen.filter(({ compleet }) => compleet.status !== 'decided').map(({ naam }) => naam);
  const all =
    dekkend.status === 'incomplete'
      ? `Er ontbreekt nog ${opsomming(dekkend.missing.map((soort) => teksten.stappen[soort] ?? soort))}.`
      : 'Prijs, prestatie en kwaliteitsniveau zijn er.';
  return unfinished.length > 0 ? `${all} Nog niet compleet: ${unfinished.join(', ')}.` : all;
}

/** Every version, to be opened and laid beside another. */
export function Versies({ view, getoond }: { readonly view: View; readonly getoond: number }) {
  const adres = `/beleid/segmenten/${view.segment.code}/effectketen/versies`;
  return (
    <Section title="Versies" id="versies">
      <Table
        caption="Versies van deze keten"
        captionHidden
        rows={view.versies}
        rowKey={({ versie }) => String(versie)}
        columns={[
          {
            key: 'versie',
            head: 'Versie',
            kind: 'name',
            cell: ({ versie }) => <a href={`${adres}/${versie}`}>Versie {versie}</a>,
          },
          {
            key: 'staat',
            head: 'Stand',
            cell: ({ staat, vastgesteld }) => (
              <>
                <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>{' '}
                {vastgesteld && <Moment value={vastgesteld} />}
              </>
            ),
          },
          { key: 'aanleiding', head: 'Aanleiding', cell: ({ aanleiding }) => aanleiding ?? 'De eerste keten' },
          {
            key: 'vergelijk',
            head: 'Naast de versie van deze pagina',
            cell: ({ versie }) =>
              versie === getoond ? (
                'deze versie'
              ) : (
                <a href={`${adres}/${getoond}?met=${versie}#verschil`}>
                  Leg versie {getoond} naast versie {versie}
                </a>
              ),
          },
        ]}
      />
    </Section>
  );
}

const verschilwoorden = { erbij: 'toegevoegd', eruit: 'niet meer in de keten', anders: 'veranderd' } as const;

/** What this version has that the other had not, or otherwise. */
export function Verschil({ keten: { versie, verschil } }: { readonly keten: Keten }) {
  if (!verschil) return null;
  return (
    <Section title={`Wat is er in versie ${versie} anders dan in versie ${verschil.met}?`} id="verschil">
      <Table
        caption={`Versie ${versie} naast versie ${verschil.met}`}
        captionHidden
        rows={verschil.delen}
        rowKey={({ code }) => code}
        empty="Niets: beide versies zijn gelijk."
        columns={[
          { key: 'naam', head: 'Doel', kind: 'name', cell: ({ naam }) => naam },
          { key: 'soort', head: 'Wat gebeurde', cell: ({ soort }) => verschilwoorden[soort] },
          {
            key: 'wat',
            head: 'Wat veranderde',
            cell: ({ wat }) => wat.map((deel) => woorden.ketendeel[deel]).join(', '),
          },
        ]}
      />
    </Section>
  );
}
