// SPDX-License-Identifier: EUPL-1.2
import {
  DateInput,
  Details,
  FieldRow,
  FieldSet,
  Form,
  NumberInput,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { RekenbasisView } from '#modules/tarieven';
import { rekenbasiswoorden as woorden } from '#modules/tarieven/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';
import { metKomma } from '../proces/getal.ts';
import { Cijfervelden } from './cijfervelden.tsx';

type View = Plat<RekenbasisView> & { readonly sleutel: string };
type Props = { readonly view: View; readonly terug: Terug | undefined };
/** How many products can be merged on the page, and how many rows are at least shown. */
const rows = 3;

/** Says with what the price is computed: taken over from where the product came, or entered, with source and reason. */
export function Rekenbasisformulier({ view, terug }: Props) {
  const own = terugVan(terug, act);
  const field = veldVan(own);
  const { product, geldig, oorsprong } = view;
  return (
    <Section title={geldig ? 'Een nieuwe versie voorstellen' : 'Zeggen waarmee wordt berekend'} id="voorstellen">
      <p>
        U stelt voor, een collega controleert. Pas daarna{' '}
        {view.inPlan ? 'wordt ermee gerekend' : 'is de prijs te berekenen'}. Komt er later een uitvraag, dan gaat de
        functiemix die daaruit is gekozen voor.
      </p>
      <Weigering terug={own} labels={labels} />
      <Form
        action="#voorstellen"
        idempotency={view.sleutel}
        label="Rekenbasis voorstellen"
        hidden={{ _act: act, ...(view.inPlan && { wijze: 'eigen' }) }}
      >
        {view.inPlan || (
          <>
            <RadioGroup
              {...field('wijze', geldig?.wijze ?? 'overnemen')}
              label={labels.wijze}
              options={optionsOf(woorden.wijze)}
            />
            <Overnemen view={view} terug={own} />
          </>
        )}
        <ZelfInvullen view={view} terug={own} />
        <Cijfervelden keuzen={view.keuzen} terug={own} open={view.inPlan || view.uitUitvraag} />
        <WanneerWaarom oorsprong={oorsprong} terug={own} />
        <Voorbeeldkeuze terug={own} geen="cijfers van de regio" />
        <Bewaren knop="Ter controle aanbieden" annuleer={`/producten/${product.product}`} />
      </Form>
    </Section>
  );
}

const act = 'tarieven/rekenbasis-voorstellen';
const labels = {
  wijze: 'Hoe komt u aan de functiemix en de cijfers?',
  van: 'Rekenen vanaf',
  reden: 'Waarom deze functiemix en cijfers?',
};

const WanneerWaarom = ({ oorsprong, terug }: Pick<View, 'oorsprong'> & { readonly terug: Terug | undefined }) => {
  const field = veldVan(terug);
  return (
    <>
      <DateInput
        {...field('van')}
        label={labels.van}
        hint="De eerste dag waarvoor met deze functiemix en cijfers wordt gerekend."
      />
      <TextArea
        {...field('reden')}
        label={labels.reden}
        hint={
          oorsprong.length > 0
            ? 'Waarom lijkt het werk op dat van het product waar u van overneemt, of juist niet?'
            : 'Wie de motivering leest, moet uw keuze kunnen volgen.'
        }
      />
    </>
  );
};

/** The products it came from stand ready; how they weigh somebody must say when there are several. */
function Overnemen({ view: { keuzen, oorsprong, geldig }, terug }: Props) {
  const field = veldVan(terug);
  const known =
    geldig?.wijze === 'overnemen' ? geldig.uit : oorsprong.map((one) => ({ ...one, procent: alone(oorsprong) }));
  const proposed = known.filter(({ product }) => keuzen.producten.some((one) => one.product === product));
  return (
    <FieldSet
      legend="Overnemen van"
      hint={
        oorsprong.length > 0
          ? `Volgens de was-wordtkaart komt dit product uit: ${oorsprong.map(({ naam }) => naam).join(', ')}. Bij meer producten telt u de aandelen samen tot 100 procent, naar hoeveel van elk wordt geleverd.`
          : 'De was-wordtkaart zegt niet waar dit product uit komt. Kies het product waar het werk het meest op lijkt.'
      }
    >
      {Array.from({ length: Math.max(rows, proposed.length) }, (_, at) => (
        <Overnamerij key={proposed[at]?.product ?? at} {...{ at, field, keuzen, nu: proposed[at] }} />
      ))}
    </FieldSet>
  );
}

const alone = (oorsprong: readonly unknown[]): string => (oorsprong.length === 1 ? '100' : '');

type RijProps = Pick<View, 'keuzen'> & {
  readonly at: number;
  readonly field: ReturnType<typeof veldVan>;
  readonly nu: { readonly product: string; readonly procent: string } | undefined;
};

const Overnamerij = ({ at, field, keuzen, nu }: RijProps) => (
  <FieldRow legend={`Product ${at + 1}`} follows={at > 0}>
    <Select
      {...field(`uit.${at}.product`, nu?.product)}
      label="Product"
      optional
      empty="Geen"
      options={keuzen.producten.map(({ product, naam }) => ({ value: product, label: naam }))}
    />
    <NumberInput {...field(`uit.${at}.procent`, metKomma(nu?.procent))} label="Aandeel" unit="%" decimals optional />
  </FieldRow>
);

/** Only when nothing is taken over. */
function ZelfInvullen({ view: { keuzen, geldig, inPlan, uitUitvraag }, terug }: Props) {
  const field = veldVan(terug);
  const mix = geldig?.wijze === 'eigen' ? geldig.functiemix : [];
  if (inPlan && uitUitvraag) return null;
  return (
    <Details
      summary={inPlan ? 'Een andere functiemix dan in het plan' : 'Zelf invullen'}
      open={terug?.waarden['wijze'] === 'eigen' || geldig?.wijze === 'eigen'}
    >
      <p>
        {inPlan
          ? 'Alleen als de functiemix van het plan niet klopt voor dit product.'
          : 'Alleen als u niets overneemt.'}{' '}
        De functies samen zijn 100 procent.
      </p>
      {keuzen.functies.map(({ code, naam }, at) => {
        const own = field(`mix.${code}`, metKomma(mix.find(({ functie }) => functie === code)?.procent));
        const sum = at === 0 ? foutBij(terug, 'mix') : undefined;
        return <NumberInput key={code} {...own} error={own.error ?? sum} label={naam} unit="%" decimals optional />;
      })}
      <TextInput
        {...field('mixbron')}
        label="Bron van de functiemix"
        optional
        hint="Waar kan een collega dit nazoeken?"
      />
      {keuzen.rekenwijzen.length > 0 && !inPlan && (
        <Select
          {...field('rekenwijze', geldig?.rekenwijze)}
          label="Manier van berekenen"
          optional
          empty="De gebruikelijke"
          options={keuzen.rekenwijzen.map(asOption)}
        />
      )}
    </Details>
  );
}
