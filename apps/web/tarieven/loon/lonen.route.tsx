// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, FileInput, Form, PageTitle, Section } from '#libs/ui';
import { looninlezingAanbieden, loontabellenInzien } from '#modules/tarieven';
import { looninlezingTekst } from '#modules/tarieven/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { EerderAangeboden } from '../../shell/eerder-aangeboden.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/lonen.route.ts';
import { Inschalingen, Tabellen } from './tabellen.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, loontabellenInzien, {})),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, looninlezingAanbieden, ({ looninlezing }) => `/tarieven/lonen/inlezingen/${looninlezing}`);

export default function Lonen({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { tabellen, inschalingen, inlezingen, magLaden, sleutel } = loaderData;
  return (
    <>
      <title>Loontabellen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Loontabellen' }]} />
      <PageTitle
        title="Loontabellen"
        state="De lonen van de cao’s waarmee kostprijzen worden berekend: de nieuwste tabel die op de peildag geldt, telt."
      />
      <Tabellen tabellen={tabellen} />
      <Inschalingen inschalingen={inschalingen} />
      {magLaden && <Laden sleutel={sleutel} terug={terug} />}
      <EerderAangeboden
        rijen={inlezingen}
        onder="/tarieven/lonen/inlezingen"
        stand={({ staat }) => looninlezingTekst[staat]}
      />
    </>
  );
}

const Laden = ({ sleutel, terug }: { readonly sleutel: string; readonly terug: Terug | undefined }) => (
  <Section title="Loontabellen laden uit Excel" id="laden">
    <Weigering terug={terug} labels={{ bestand: 'Excel-bestand' }} />
    <ol>
      <li>
        Haal <a href="/tarieven/lonen/bestanden/caolonen.xlsx">het Excel-bestand met de lonen van nu</a> op. Op het blad
        Uitleg staat wat elke kolom betekent.
      </li>
      <li>Zet de lonen van de cao erbij, en op het blad Inschaling hoe elke functie wordt geteld.</li>
      <li>
        Bied het bestand hieronder aan. U ziet eerst wat er niet klopt en wat er verandert. Daarna vergelijkt een
        collega de lonen met de bron; pas dan tellen ze mee.
      </li>
    </ol>
    <Form upload idempotency={sleutel} action="#laden" label="Loontabellen aanbieden">
      <FileInput
        name="bestand"
        label="Excel-bestand"
        hint="Een bestand dat op .xlsx eindigt, van hoogstens 20 MB."
        accept=".xlsx"
        error={foutBij(terug, 'bestand')}
      />
      <Bewaren knop="Bestand nakijken" annuleer="/tarieven" />
    </Form>
  </Section>
);
