// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  DateInput,
  Datum,
  Details,
  FieldSet,
  Form,
  NumberInput,
  Section,
  Select,
  SubmitButton,
} from '#libs/ui';
import { type EigenKeuzeaanbodView, wachttijdenMelden } from '#modules/toegang';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { asOption, veldVan } from '../../shell/veld.ts';

type Eigen = Plat<EigenKeuzeaanbodView>;
type Props = {
  readonly wijzer: Eigen['wijzers'][number];
  readonly eigen: Eigen;
  readonly bewaard: boolean;
  readonly terug: Terug | undefined;
};

/** Lines that are shown empty, for a gemeente where it is otherwise. */
const extraRegels = 2;

/** How long people wait, for each product that this aanbieder gives to the region. */
export function Wachttijdformulier({ wijzer, eigen, bewaard, terug }: Props) {
  return (
    <Section title={`Wachttijden in ${wijzer.naam}`} id="wachttijden">
      {bewaard && <Attention kind="ok" title="De wachttijden zijn gemeld en staan in de zorgkeuzewijzer" />}
      <p>
        Meld ze zo vaak als zij veranderen
        {wijzer.actueelDagen !== null &&
          `, en ten minste elke ${wijzer.actueelDagen} dagen; daarna staat erbij dat zij verouderd zijn`}
        .{wijzer.wachttijdnorm && ` De norm van de regio: ${wijzer.wachttijdnorm}.`}
      </p>
      <Weigering terug={terug} />
      <Form
        action="#wachttijden"
        label={`Wachttijden in ${wijzer.naam}`}
        hidden={{ _act: wachttijdenMelden.naam, verband: wijzer.verband }}
      >
        <Regels wijzer={wijzer} eigen={eigen} terug={terug} />
        <Actions>
          <SubmitButton>Wachttijden melden</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Regels({ wijzer, eigen, terug }: Omit<Props, 'bewaard'>) {
  const producten = eigen.producten.filter(({ verband }) => verband === wijzer.verband);
  const afwijkingen = eigen.afwijkingen.filter(({ verband }) => verband === wijzer.verband);
  const gemeenten = eigen.werktIn.filter(({ verband }) => verband === wijzer.verband);
  const veld = veldVan(terug);
  const plekken = Array.from({ length: afwijkingen.length + extraRegels }, (_, at) => producten.length + at);
  return (
    <>
      <DateInput {...veld('peildatum', eigen.vandaag)} label="Op welke dag was het zo?" max={eigen.vandaag} />
      {producten.map((een, at) => (
        <FieldSet
          key={een.product}
          legend={een.naam}
          hint={
            een.peildatum ? (
              <>
                Laatst gemeld op <Datum value={een.peildatum} />.
              </>
            ) : (
              'Nog niet gemeld.'
            )
          }
        >
          <input type="hidden" name={`regels.${at}.product`} value={een.product} />
          <Weken plek={at} nu={een} terug={terug} />
        </FieldSet>
      ))}
      <Details summary="In een gemeente is het anders" open={afwijkingen.length > 0}>
        {plekken.map((plek, at) => (
          <Afwijking
            key={plek}
            plek={plek}
            nu={afwijkingen[at]}
            producten={producten}
            gemeenten={gemeenten}
            terug={terug}
          />
        ))}
      </Details>
    </>
  );
}

type WekenProps = {
  readonly plek: number;
  readonly nu: { readonly wekenGesprek: number | null; readonly wekenHulp: number | null } | undefined;
  readonly terug: Terug | undefined;
};

function Weken({ plek, nu, terug }: WekenProps) {
  const veld = veldVan(terug);
  return (
    <>
      <NumberInput
        {...veld(`regels.${plek}.wekenGesprek`, nu?.wekenGesprek?.toString())}
        label="Weken tot het eerste gesprek"
        unit="weken"
        optional
      />
      <NumberInput
        {...veld(`regels.${plek}.wekenHulp`, nu?.wekenHulp?.toString())}
        label="Daarna weken tot de hulp begint"
        unit="weken"
        optional
      />
    </>
  );
}

type AfwijkingProps = WekenProps & {
  readonly nu: Eigen['afwijkingen'][number] | undefined;
  readonly producten: Eigen['producten'];
  readonly gemeenten: Eigen['werktIn'];
};

function Afwijking({ plek, nu, producten, gemeenten, terug }: AfwijkingProps) {
  const veld = veldVan(terug);
  return (
    <FieldSet legend={nu ? 'Anders dan in de rest van de regio' : 'Nog een gemeente'}>
      <Select
        {...veld(`regels.${plek}.product`, nu?.product)}
        label="Product"
        empty="Kies een product"
        options={producten.map(({ product, naam }) => ({ value: product, label: naam }))}
        optional
      />
      <Select
        {...veld(`regels.${plek}.gemeente`, nu?.gemeente)}
        label="Gemeente"
        empty="Kies een gemeente"
        options={gemeenten.map(asOption)}
        optional
      />
      <Weken plek={plek} nu={nu} terug={terug} />
    </FieldSet>
  );
}
