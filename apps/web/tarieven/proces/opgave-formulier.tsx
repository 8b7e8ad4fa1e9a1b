// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, FieldSet, Form, NumberInput, SubmitButton, TextArea } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { metKomma } from './getal.ts';

const bewaren = 'tarieven/functieopgaven-bewaren';
const indienen = 'tarieven/functieopgaven-indienen';

type View = Plat<UitvraagView> & { readonly sleutel: string };
type Props = { readonly view: View; readonly terug: Terug | undefined };

/** The answers of an aanbieder, product by product: kept as they are, or handed in once. */
export function OpgaveFormulier({ view, terug }: Props) {
  const { producten, functies, sleutel } = view;
  const isBewaard = producten.some(({ eigen }) => eigen !== null);
  return (
    <>
      <p>
        Vul per product in welk deel van de uren elke functie levert. De delen tellen op tot 100 procent. Levert u een
        product niet, laat het dan leeg. De regio leest uw antwoord pas als u het indient; een andere aanbieder leest
        het nooit.
      </p>
      {isBewaard && !terug && (
        <Attention kind="ok" title="Uw antwoord is bewaard">
          Het is nog niet ingediend.
        </Attention>
      )}
      <Weigering terug={terug} labels={labelsVan(view)} />
      <Form
        idempotency={sleutel}
        label="Uw antwoord"
        hidden={Object.fromEntries(producten.map(({ product }, at) => [`opgaven.${at}.product`, product]))}
      >
        {producten.map((product, at) => (
          <Product key={product.product} view={view} product={product} at={at} functies={functies} terug={terug} />
        ))}
        <Actions>
          <SubmitButton name="_act" value={indienen}>
            Antwoord indienen
          </SubmitButton>
          <SubmitButton kind="secondary" name="_act" value={bewaren}>
            Bewaren als concept
          </SubmitButton>
        </Actions>
        <p>Na het indienen verandert uw antwoord niet meer.</p>
      </Form>
    </>
  );
}

type ProductProps = Props & {
  readonly product: View['producten'][number];
  readonly at: number;
  readonly functies: View['functies'];
};

function Product({ view, product: { naam, eigen }, at, functies, terug }: ProductProps) {
  const field = veldVan(terug);
  const share = (code: string) => eigen?.aandelen.find(({ functie }) => functie === code)?.procent;
  return (
    <FieldSet legend={naam}>
      {functies.map(({ code, naam: label }, nummer) => {
        const own = field(`opgaven.${at}.aandelen.${code}`, metKomma(share(code)));
        const sum = nummer === 0 ? foutBij(terug, `opgaven.${at}.aandelen`) : undefined;
        return <NumberInput key={code} {...own} error={own.error ?? sum} label={label} unit="%" decimals optional />;
      })}
      <NumberInput
        {...field(`opgaven.${at}.gewicht`, metKomma(eigen?.gewicht))}
        label="Uw inzet voor dit product"
        hint="Van alle functies samen. Zo telt een grote aanbieder zwaarder mee in het gewogen gemiddelde."
        unit={woorden.eenheid[view.uitvraag.eenheid]}
        decimals
        optional
      />
      <TextArea {...field(`opgaven.${at}.toelichting`, eigen?.toelichting)} label="Toelichting" rows={3} optional />
    </FieldSet>
  );
}

/** How the fields are called, for the summary of what is wrong. */
const labelsVan = ({ producten, functies }: View): Readonly<Record<string, string>> =>
  Object.fromEntries(
    producten.flatMap(({ naam }, at) => [
      ...functies.map(({ code, naam: functie }) => [`opgaven.${at}.aandelen.${code}`, `${naam}, ${functie}`]),
      [`opgaven.${at}.gewicht`, `${naam}, uw inzet`],
      [`opgaven.${at}.toelichting`, `${naam}, toelichting`],
    ]),
  );
