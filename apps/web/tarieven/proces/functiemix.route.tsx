// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { FieldSet, Form, NumberInput, PageTitle, RadioGroup, TextArea } from '#libs/ui';
import { functiemixKiezen, functieuitvraagInzien, proceskeuzen, tariefprocesInzien } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/functiemix.route.ts';
import { metKomma } from './getal.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { Uitkomsten } from './uitkomsten.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const view = await vraag(context, tariefprocesInzien, { id });
  const { functies } = await vraag(context, proceskeuzen, { id });
  const product = view.producten.find((one) => one.product === params.product);
  if (!view.magBewerken || !product) throw notFound();
  const uitvraag = view.uitvraag && (await vraag(context, functieuitvraagInzien, { id: view.uitvraag.id }));
  const mix = view.mixen.find((one) => one.product === params.product) ?? null;
  return { view, product, functies, uitvraag: only(uitvraag, params.product), mix, sleutel: newId() };
};

/** The uitvraag, as far as it is about this product; nothing while it is open or when this was not asked. */
function only<V extends { readonly isOpen: boolean; readonly producten: readonly { readonly product: string }[] }>(
  uitvraag: V | null,
  product: string,
): V | null {
  const producten = uitvraag?.producten.filter((one) => one.product === product) ?? [];
  return uitvraag && !uitvraag.isOpen && producten.length > 0 ? { ...uitvraag, magBewerken: false, producten } : null;
}

export const action = (args: Route.ActionArgs) => {
  const { product } = args.params;
  const proces = kenmerk(args.params.id);
  return doe(args, functiemixKiezen, () => `/tarieven/processen/${proces}/dossier#functiemix`, { proces, product });
};

const labels = { wijze: 'Welke mix?', motivering: 'Waarom deze mix?', eigen: 'Een eigen mix' };

export default function FunctiemixPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { view, product, functies, uitvraag, mix, sleutel } = loaderData;
  const { proces, contractnaam } = view;
  const field = veldVan(actionData);
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  const wijzen = uitvraag ? (['gemiddelde', 'mediaan', 'gewogen', 'eigen'] as const) : (['eigen'] as const);
  const share = (code: string) =>
    mix?.wijze === 'eigen' ? mix.aandelen.find(({ functie }) => functie === code)?.procent : undefined;
  return (
    <>
      <title>{`Functiemix van ${product.naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>{`Functiemix ${product.naam}`}</Kruimels>
      <PageTitle
        title={`Functiemix kiezen: ${product.naam}`}
        state="Met deze mix wordt de kostprijs berekend. Reken daarna opnieuw."
      />
      {uitvraag && <Uitkomsten view={uitvraag} />}
      <Weigering terug={actionData} labels={labels} />
      <Form idempotency={sleutel} label="Functiemix kiezen">
        <RadioGroup
          {...field('wijze', mix?.wijze ?? wijzen[0])}
          label={labels.wijze}
          hint="Wat uit de uitvraag kwam, wordt naar verhouding op 100 procent gebracht."
          options={wijzen.map((value) => ({ value, label: hoofdletter(woorden.wijze[value]) }))}
        />
        <FieldSet legend={labels.eigen} hint="Alleen nodig als u een eigen mix kiest. Samen 100 procent.">
          {functies.map(({ code, naam: label }, at) => {
            const own = field(`eigen.${code}`, metKomma(share(code)));
            const sum = at === 0 ? foutBij(actionData, 'eigen') : undefined;
            return (
              <NumberInput key={code} {...own} error={own.error ?? sum} label={label} unit="%" decimals optional />
            );
          })}
        </FieldSet>
        <TextArea
          {...field('motivering', mix?.motivering)}
          label={labels.motivering}
          hint="Wie het dossier leest, moet uw keuze kunnen volgen."
        />
        <Bewaren knop="Functiemix vastleggen" annuleer={`/tarieven/processen/${proces.id}`} />
      </Form>
    </>
  );
}
