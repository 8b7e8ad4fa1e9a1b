// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  type BadgeKind,
  type Column,
  Filters,
  Money,
  PageTitle,
  Pagination,
  pageLinks,
  Select,
  Table,
  TextInput,
} from '#libs/ui';
import { Shell } from './shell.tsx';

type Line = { id: string; who: string; place: string; hours: number; rate: number; total: number; state: BadgeKind };
const lines: readonly Line[] = [
  {
    id: '1',
    who: 'De Brug jeugdhulp',
    place: 'Waterstad',
    hours: 1_204,
    rate: 91_50,
    total: 110_166_00,
    state: 'positive',
  },
  {
    id: '2',
    who: 'Praktijk Öztürk',
    place: 'Bodegrave en omstreken',
    hours: 38,
    rate: 91_50,
    total: 3_477_00,
    state: 'warning',
  },
  {
    id: '3',
    who: 'Stichting Samen Opgroeien Midden',
    place: 'Kaasdam',
    hours: 12_010,
    rate: 88_25,
    total: 1_059_882_50,
    state: 'negative',
  },
  { id: '4', who: 'Zorg & Zo', place: 'Waterstad', hours: 7, rate: 91_50, total: 640_50, state: 'neutral' },
];
const words: Partial<Record<BadgeKind, string>> = {
  positive: 'toegelaten',
  warning: 'aanvullen',
  negative: 'afgewezen',
  neutral: 'nieuw',
};

const columns: readonly Column<Line>[] = [
  { key: 'who', head: 'Aanbieder', kind: 'name', sortable: true, cell: ({ who, id }) => <a href={`/${id}`}>{who}</a> },
  { key: 'place', head: 'Gemeente', sortable: true, cell: ({ place }) => place },
  { key: 'hours', head: 'Uren', kind: 'number', sortable: true, cell: ({ hours }) => hours.toLocaleString('nl-NL') },
  { key: 'rate', head: 'Tarief per uur', kind: 'number', cell: ({ rate }) => <Money value={rate} /> },
  { key: 'total', head: 'Samen', kind: 'number', sortable: true, cell: ({ total }) => <Money value={total} /> },
  { key: 'state', head: 'Stand', cell: ({ state }) => <Badge kind={state}>{words[state]}</Badge> },
  { key: 'act', head: 'Wat u kunt doen', kind: 'action', cell: ({ id }) => <a href={`/toets/${id}`}>Toetsen</a> },
];

/** A list with filters, order and pages. */
export const List = () => (
  <Shell here="Leveranciers" trail={[{ label: 'Leveranciers', href: '/lijst' }, { label: 'Aanbieders' }]}>
    <PageTitle
      title="Aanbieders"
      state="112 gevonden, op naam"
      action={<a href="/export">Bewaar als Excel-bestand</a>}
    />
    <Filters clearHref="/lijst">
      <TextInput name="naam" label="Naam" optional defaultValue="jeugd" />
      <Select name="stand" label="Stand" optional empty="Alle" options={[{ value: 'nieuw', label: 'Nieuw' }]} />
      <Select name="gemeente" label="Gemeente" optional empty="Alle" options={[{ value: 'w', label: 'Waterstad' }]} />
    </Filters>
    <Table
      caption="112 aanbieders"
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      sort={{ by: 'who', direction: 'asc', href: (by, direction) => `?op=${by}&volgorde=${direction}` }}
      foot={{ hours: '13.259', total: <Money value={1_174_166_00} /> }}
    />
    <Pagination {...pageLinks(3, 12, (page) => `?pagina=${page}`)} summary="51 tot en met 75 van 291" />
    <Table
      caption="Wachtlijst"
      columns={columns.slice(0, 3)}
      rows={[]}
      rowKey={({ id }) => id}
      empty="Niemand wacht."
    />
  </Shell>
);
