// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Filters, Select, TextInput } from '#libs/ui';
import type { Filterstaat, Postdrukte } from '#modules/berichten';
import type { Gekozen } from './filter.ts';
import { soorten } from './woorden.tsx';

const staten: Readonly<Record<Filterstaat, string>> = {
  nieuw: 'Nog te lezen',
  wacht: 'Wacht op antwoord',
  'te-laat': 'Te laat',
  fout: 'Fout of afgekeurd',
  beantwoord: 'Beantwoord',
  beoordelen: 'Wordt beoordeeld',
  klaar: 'Afgehandeld',
};

type Props = {
  readonly gekozen: Gekozen;
  readonly partijen: Postdrukte['partijen'];
  readonly isAanbieder: boolean;
};

/** What of the post one wants to see. */
export const Berichtfilters = ({ gekozen, partijen, isAanbieder }: Props) => (
  <Filters clearHref={Object.keys(gekozen).length > 0 ? '/berichten' : undefined}>
    <TextInput
      name="zoek"
      label="Nummer"
      optional
      hint="Identificatie, declaratie, toewijzing of referentie"
      defaultValue={gekozen.zoek}
      width="sm"
    />
    <Select name="soort" label="Soort" optional empty="Alle soorten" options={soorten} defaultValue={gekozen.soort} />
    <Select
      name="staat"
      label="Stand"
      optional
      empty="Alles"
      options={Object.entries(staten).map(([value, label]) => ({ value, label }))}
      defaultValue={gekozen.staat}
    />
    <Select
      name="richting"
      label="Richting"
      optional
      empty="In en uit"
      options={[
        { value: 'naar-gemeente', label: 'Naar de gemeente' },
        { value: 'naar-aanbieder', label: 'Naar de aanbieder' },
      ]}
      defaultValue={gekozen.richting}
    />
    <Select
      name="partij"
      label={isAanbieder ? 'Gemeente' : 'Aanbieder'}
      optional
      empty={isAanbieder ? 'Alle gemeenten' : 'Alle aanbieders'}
      options={partijen.map(({ code, naam }) => ({ value: code, label: naam }))}
      defaultValue={gekozen.partij}
    />
    <DateInput name="van" label="Vanaf" optional defaultValue={gekozen.van} />
    <DateInput name="tot" label="Tot en met" optional defaultValue={gekozen.tot} />
  </Filters>
);
