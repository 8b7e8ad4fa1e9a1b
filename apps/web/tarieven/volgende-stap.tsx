// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  ButtonLink,
  CheckboxGroup,
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
import { redenTekst, stapTekst } from '../shell/teksten.ts';
import { foutBij, terugVan, Weigering } from '../shell/terug.tsx';

const berekenen = 'tarieven/kostprijzen-berekenen';
const indienen = 'tarieven/tariefvoorstel-indienen';

type View = Plat<TarievenView> & { readonly isInkoper: boolean; readonly sleutel: string };
type Props = View & { readonly contract: NonNullable<View['contract']>; readonly terug: Terug | undefined };

/** What has to happen next with the tariffs of this contract, and by whom. */
export function VolgendeStap(props: Props) {
  const { voorstellen, isInkoper, nieuw } = props;
  const todo = nieuw.filter(({ voorgelegd }) => !voorgelegd);
  const priced = todo.some(({ berekend }) => berekend);
  // With adopted tariffs beside them, new products are computed as soon as one of them can be.
  const canBegin = todo.some(({ zonderTarief, proef }) =>
    props.isVastgesteld ? proef?.status === 'decided' : !zonderTarief,
  );
  return (
    <>
      {voorstellen.map((voorstel) => (
        <Attention
          key={voorstel.id}
          kind="info"
          title={
            {
              wijziging: 'Er ligt een tariefwijziging bij de bestuurders',
              indexatie: 'Er ligt een indexatie bij de bestuurders',
              'eerste-vaststelling': 'Er ligt een voorstel bij de colleges',
            }[voorstel.soort]
          }
          action={<ButtonLink href={`/tarieven/voorstellen/${voorstel.id}`}>Voorstel bekijken</ButtonLink>}
        >
          Het gaat in op <Datum value={voorstel.ingang} />. Een besluit is gevraagd uiterlijk op{' '}
          <Datum value={voorstel.uiterlijk} />.
        </Attention>
      ))}
      {isInkoper && <ZonderPrijs producten={todo} />}
      {isInkoper && !priced && canBegin && <Berekenen {...props} />}
      {isInkoper && priced && (
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

/** Products that cannot be priced, each with why and where that is mended. */
function ZonderPrijs({ producten }: { readonly producten: View['nieuw'] }) {
  const stuck = producten.flatMap(({ proef, ...one }) =>
    proef && proef.status !== 'decided' ? [{ ...one, proef }] : [],
  );
  if (stuck.length === 0) return null;
  return (
    <Attention
      kind="warning"
      title={
        stuck.length === 1
          ? 'Van één product is geen prijs te berekenen'
          : 'Van deze producten is geen prijs te berekenen'
      }
    >
      <ul>
        {stuck.map(({ product, naam, volgt, proef }) => (
          <li key={product}>
            {volgt ? (
              <a href="/tarieven/lijsten">{naam}: volgt een andere lijst</a>
            ) : (
              <a href={`/tarieven/rekenbases/${product}`}>{naam}: zeggen waarmee wordt berekend</a>
            )}
            {proef.status === 'incomplete'
              ? ` (nog onbekend: ${proef.missing.map(stapTekst).join(', ')})`
              : ` (${proef.reasons.map(redenTekst).join(' ')})`}
          </li>
        ))}
      </ul>
    </Attention>
  );
}

const Berekenen = (props: Props) => (
  <Section title="Volgende stap: kostprijzen berekenen">
    <p>
      Voor {props.isVastgesteld ? 'de nieuwe' : 'alle'} producten van {props.contract.naam} wordt de kostprijs berekend
      met het model en de cijfers van de regio: per cao, en voor een micro-onderneming apart.
    </p>
    <BerekenFormulier {...props} />
  </Section>
);

function BerekenFormulier({ contract, jaarVoorstel, sleutel, terug, isVastgesteld, nieuw }: Props) {
  const fresh = nieuw.flatMap(({ product, zonderTarief, voorgelegd }) => (zonderTarief || voorgelegd ? [] : [product]));
  const isPart = isVastgesteld || nieuw.some(({ voorgelegd }) => voorgelegd);
  const own = terugVan(terug, berekenen);
  return (
    <>
      <Weigering terug={own} />
      <Form
        label="Kostprijzen berekenen"
        idempotency={`${sleutel}-b`}
        hidden={{ _act: berekenen, contract: contract.code, ...(isPart && { alleen: fresh.join(',') }) }}
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

function Indienen({ contract, conceptVan, sleutel, terug, nieuw }: Props) {
  const own = terugVan(terug, indienen);
  const ready = nieuw.filter(({ voorgelegd, berekend, zonderTarief }) => !voorgelegd && (berekend || zonderTarief));
  const rest = nieuw.filter((one) => !one.voorgelegd && !ready.includes(one));
  return (
    <Section title="Volgende stap: voorleggen aan de colleges">
      <p>
        De tarieven hieronder zijn berekend maar nog niet vastgesteld. Met het voorstel gaat ook het productenboek van{' '}
        {contract.naam} naar de colleges, voor de producten die u kiest. Zij besluiten; pas als alle colleges dat hebben
        gedaan, gelden de tarieven.
        {rest.length > 0 && ' Een product zonder prijs gaat later, en houdt de andere niet op.'}
      </p>
      <Weigering terug={own} />
      <Form label="Voorstel indienen" idempotency={sleutel} hidden={{ _act: indienen, contract: contract.code }}>
        <Productkeuze producten={ready} terug={own} />
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

/** What goes to the colleges together. */
const Productkeuze = ({
  producten,
  terug,
}: {
  readonly producten: View['nieuw'];
  readonly terug: Terug | undefined;
}) => (
  <CheckboxGroup
    name="producten[]"
    label="Producten"
    options={producten.map(({ product, naam, zonderTarief }) => ({
      value: product,
      label: zonderTarief ? `${naam} (heeft geen tarief)` : naam,
    }))}
    defaultValue={terug ? terug.lijsten['producten'] : producten.map(({ product }) => product)}
    error={foutBij(terug, 'producten')}
  />
);
