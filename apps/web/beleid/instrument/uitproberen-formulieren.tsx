// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxGroup,
  DateInput,
  ErrorSummary,
  FieldSet,
  Form,
  NumberInput,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { UitproberenView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Invoerfout } from '#platform/invoer';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import { gekozen } from '../keuzetekst.ts';
import type { Scenarioinvoer } from './uitproberen-invoer.ts';

type Props = {
  readonly view: Plat<UitproberenView>;
  readonly typed: Scenarioinvoer;
  readonly fouten: readonly Invoerfout[];
};

const labels: Readonly<Record<string, string>> = {
  vorm: 'Procedure',
  initieelJaren: 'Eerste termijn',
  verlengingen: 'Verlengingen',
  bekostiging: 'Bekostiging',
  plafond: 'Budgetplafond',
  leveranciers: 'Leveranciersmanagement',
  routes: 'Toegang',
};

/** All instruments in one form; it sends itself to its own address, so that a scenario can be shared. */
export function Scenarioformulier({ view, typed, fouten }: Props) {
  const error = (veld: string) => fouten.find((fout) => fout.veld.split('.')[0] === veld)?.melding;
  const nu = nuGekozen(view.nu);
  // Without a field of its own, a group that was unticked altogether would not be sent.
  const markers = Object.fromEntries(Object.entries(nu).flatMap(([naam, codes]) => (codes ? [[naam, '']] : [])));
  return (
    <Section title="Kies">
      <ErrorSummary
        errors={fouten.map(({ veld, melding }) => ({
          name: veld.split('.')[0] ?? veld,
          message: `${labels[veld.split('.')[0] ?? ''] ?? 'Keuze'}: ${melding}`,
        }))}
      />
      <Form method="get" label="Andere keuzes uitproberen" hidden={markers}>
        <Contractvorm view={view} typed={typed} error={error} />
        <Bekostiging view={view} typed={typed} error={error} />
        <CheckboxGroup
          name="leveranciers"
          label="Leveranciersmanagement: typen aanbieders"
          options={optionsOf(woorden.leveranciers)}
          defaultValue={typed.leveranciers ?? nu.leveranciers ?? []}
          error={error('leveranciers')}
        />
        <CheckboxGroup
          name="routes"
          label="Toegang: langs welke weg hulp wordt ingezet"
          options={optionsOf(view.namen.routes)}
          defaultValue={typed.routes ?? nu.routes ?? []}
          error={error('routes')}
        />
        <Actions>
          <Button type="submit" kind="secondary">
            Bekijk wat het doet
          </Button>
          <ButtonLink kind="secondary" href="?">
            Terug naar wat nu geldt
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  );
}

/** What is ticked now, of each choice that takes more than one. */
const nuGekozen = ({ bekostiging, toegang, leveranciers }: Props['view']['nu']) => ({
  bekostiging: gekozen(bekostiging?.vormen),
  routes: gekozen(toegang?.routes),
  leveranciers: gekozen(leveranciers?.typen),
});

type Deel = Pick<Props, 'view' | 'typed'> & { readonly error: (veld: string) => string | undefined };

const Contractvorm = ({ view: { nu, namen }, typed, error }: Deel) => (
  <FieldSet legend="Contractvorm">
    <Select
      name="vorm"
      label="Procedure"
      empty={gekozen(nu.procedure?.vorm) ? undefined : 'Nog niet gekozen'}
      options={optionsOf(namen.procedurevormen)}
      defaultValue={typed.vorm ?? gekozen(nu.procedure?.vorm)}
      error={error('vorm')}
    />
    <NumberInput
      name="initieelJaren"
      label="Eerste termijn"
      unit="jaar"
      defaultValue={typed.initieelJaren ?? gekozen(nu.looptijd?.initieelJaren)}
      error={error('initieelJaren')}
    />
    <TextInput
      name="verlengingen"
      label="Verlengingen in jaren"
      hint="Zoals 2 + 2 + 1. Laat dit leeg als er niet wordt verlengd."
      optional
      defaultValue={typed.verlengingen ?? verlengd(gekozen(nu.looptijd?.verlengingen))}
      error={error('verlengingen')}
    />
  </FieldSet>
);

const verlengd = (jaren: readonly number[] | undefined): string | undefined => jaren?.join(' + ');

const Bekostiging = ({ view, typed, error }: Deel) => (
  <FieldSet legend="Bekostiging">
    <CheckboxGroup
      name="bekostiging"
      label="Vormen"
      options={optionsOf(woorden.bekostiging)}
      defaultValue={typed.bekostiging ?? nuGekozen(view.nu).bekostiging ?? []}
      error={error('bekostiging')}
    />
    <Select
      name="plafond"
      label="Budgetplafond"
      empty={view.nu.budgetplafond ? undefined : 'Nog niet gekozen'}
      options={optionsOf(woorden.budgetplafond)}
      defaultValue={typed.plafond ?? view.nu.budgetplafond?.mogelijk}
      error={error('plafond')}
    />
  </FieldSet>
);

/** Puts the scenario of this address before the colleges. */
export function Indienen({ terug, sleutel }: { readonly terug: Terug | undefined; readonly sleutel: string }) {
  const field = veldVan(terug);
  return (
    <Section title="Bewaar als voorstel" id="voorstel">
      <p>
        De colleges besluiten hierover. Wat nu geldt, blijft met zijn bron bewaard; wat al is ingekocht verandert niet.
      </p>
      <Weigering terug={terug} labels={{ ingang: 'Gaat in op' }} />
      <Form action="#voorstel" idempotency={sleutel} label="Bewaar als voorstel">
        <DateInput {...field('ingang')} label="Gaat in op" hint="Voor wat vanaf deze dag wordt ingekocht." />
        <TextArea {...field('toelichting')} label="Toelichting" hint="Waarom stelt u dit voor?" />
        <Actions>
          <SubmitButton>Bewaar als voorstel</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
