// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  ButtonLink,
  DateInput,
  Datum,
  Details,
  Form,
  NumberInput,
  Section,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import type { TarievenView } from '#modules/tarieven';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../shell/terug.tsx';

const berekenen = 'tarieven/kostprijzen-berekenen';
const indienen = 'tarieven/tariefvoorstel-indienen';

type View = Plat<TarievenView> & { readonly isInkoper: boolean; readonly sleutel: string };
type Props = View & { readonly contract: NonNullable<View['contract']>; readonly terug: Terug | undefined };

/** What has to happen next with the tariffs of this contract, and by whom. */
export function VolgendeStap(props: Props) {
  const { voorstellen, isInkoper, isVastgesteld, conceptVan } = props;
  return (
    <>
      {voorstellen.map((voorstel) => (
        <Attention
          key={voorstel.id}
          kind="info"
          title={
            voorstel.soort === 'wijziging'
              ? 'Er ligt een tariefwijziging bij de bestuurders'
              : 'Er ligt een voorstel bij de colleges'
          }
          action={<ButtonLink href={`/tarieven/voorstellen/${voorstel.id}`}>Voorstel bekijken</ButtonLink>}
        >
          Het gaat in op <Datum value={voorstel.ingang} />. Een besluit is gevraagd uiterlijk op{' '}
          <Datum value={voorstel.uiterlijk} />.
        </Attention>
      ))}
      {isInkoper && !isVastgesteld && voorstellen.length === 0 && conceptVan === null && <Berekenen {...props} />}
      {isInkoper && !isVastgesteld && voorstellen.length === 0 && conceptVan !== null && (
        <>
          <Indienen {...props} />
          <Details summary="De kostprijzen opnieuw berekenen" open={terugVan(props.terug, berekenen) !== undefined}>
            <BerekenFormulier {...props} />
          </Details>
        </>
      )}
    </>
  );
}

const Berekenen = (props: Props) => (
  <Section title="Volgende stap: kostprijzen berekenen">
    <p>
      Voor alle producten van {props.contract.naam} wordt de kostprijs berekend met het model en de cijfers van de
      regio: per cao, en voor een micro-onderneming apart.
    </p>
    <BerekenFormulier {...props} />
  </Section>
);

function BerekenFormulier({ contract, jaarVoorstel, sleutel, terug }: Props) {
  const own = terugVan(terug, berekenen);
  return (
    <>
      <Weigering terug={own} />
      <Form
        label="Kostprijzen berekenen"
        idempotency={`${sleutel}-b`}
        hidden={{ _act: berekenen, contract: contract.code }}
      >
        <NumberInput
          name="jaar"
          label="Voor het jaar"
          defaultValue={own?.waarden['jaar'] ?? `${jaarVoorstel}`}
          error={foutBij(own, 'jaar')}
        />
        <Actions>
          <SubmitButton kind="secondary">Kostprijzen berekenen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

function Indienen({ contract, conceptVan, sleutel, terug }: Props) {
  const own = terugVan(terug, indienen);
  return (
    <Section title="Volgende stap: voorleggen aan de colleges">
      <p>
        De tarieven hieronder zijn berekend maar nog niet vastgesteld. Met het voorstel gaat ook het productenboek van{' '}
        {contract.naam} naar de colleges. Zij besluiten; pas als alle colleges dat hebben gedaan, gelden de tarieven.
      </p>
      <Weigering terug={own} />
      <Form label="Voorstel indienen" idempotency={sleutel} hidden={{ _act: indienen, contract: contract.code }}>
        <DateInput
          name="ingang"
          label="Ingangsdatum"
          hint="De eerste dag waarop de tarieven gelden."
          defaultValue={own?.waarden['ingang'] ?? conceptVan ?? undefined}
          error={foutBij(own, 'ingang')}
        />
        <TextArea
          name="toelichting"
          label="Toelichting voor de colleges"
          hint="Hoe zijn de tarieven tot stand gekomen, en wie heeft meegekeken?"
          defaultValue={own?.waarden['toelichting']}
          error={foutBij(own, 'toelichting')}
        />
        <Actions>
          <SubmitButton kind="primary">Voorstel indienen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
