// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Money, Section, Waarom } from '#libs/ui';
import { waaromTeksten } from '../shell/teksten.ts';
import { Besluiten } from './besluiten.tsx';
import type { Draad } from './eurodraad.tsx';

export const Tarief = ({ tarief }: Pick<Draad, 'tarief'>) => (
  <Section title="Tarief">
    {tarief ? (
      <DefinitionList
        items={[
          {
            term: 'Tarief',
            value: (
              <a href={`/tarieven/${tarief.id}`}>
                <Money value={tarief.bedrag} /> per {tarief.eenheid}
              </a>
            ),
            note: (
              <>
                {tarief.caonaam}
                {tarief.micro && ', voor een micro-onderneming'} {tarief.voorbeeld && <Badge kind="voorbeeld" />}
              </>
            ),
            action: tarief.kostprijs && (
              <Waarom
                outcome={tarief.kostprijs.uitleg}
                texts={waaromTeksten}
                summary="Hoe de kostprijs is opgebouwd"
                sentence={
                  tarief.kostprijs.bedrag === tarief.bedrag ? (
                    'Het tarief is de berekende kostprijs van een eenheid.'
                  ) : (
                    <>
                      De berekende kostprijs is <Money value={tarief.kostprijs.bedrag} />; het besluit stelde een ander
                      bedrag vast.
                    </>
                  )
                }
              />
            ),
          },
          { term: 'Besluiten', value: <Besluiten besluiten={tarief.besluiten} /> },
        ]}
      />
    ) : (
      <p>Bij deze regel is geen vastgesteld tarief gevonden.</p>
    )}
  </Section>
);

export const Product = ({ product }: Pick<Draad, 'product'>) => (
  <Section title="Product en eisen">
    {product ? (
      <>
        <p>
          <a href={`/producten/${product.product}`}>{product.naam}</a>, versie {product.versie} van het productenboek.
          De aanbieder moet zich houden aan:
        </p>
        <ul>
          {product.eisen.map(({ code, tekst, voorbeeld }) => (
            <li key={code}>
              {tekst} {voorbeeld && <Badge kind="voorbeeld" />}
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p>Het product van deze regel staat niet in het productenboek.</p>
    )}
  </Section>
);

export const Kernbedingen = ({ kernbedingen }: Pick<Draad, 'kernbedingen'>) => (
  <Section title="Kernbedingen" id="kernbedingen">
    {kernbedingen.length === 0 && <p>Bij dit product hoort geen kernbeding.</p>}
    <ul>
      {kernbedingen.map(({ code, naam, tekst, voorbeeld }) => (
        <li key={code}>
          <a href={`/beleid/kernbedingen/${code}`}>{naam}</a>: {tekst} {voorbeeld && <Badge kind="voorbeeld" />}
        </li>
      ))}
    </ul>
  </Section>
);

export const Doelen = ({ doelen, periode }: Pick<Draad, 'doelen'> & { readonly periode: string }) => (
  <Section title="Doelen" id="doelen">
    <p>Deze euro telt volledig mee bij elk van deze doelen. Open een doel om al zijn euro’s te zien.</p>
    <ul>
      {doelen.map(({ code, naam, rechtstreeks }) => (
        <li key={code}>
          <a href={`/verantwoording/doelen/${code}?periode=${periode}`}>{naam}</a>
          {!rechtstreeks && ', via een ander doel'}
        </li>
      ))}
    </ul>
  </Section>
);
