// SPDX-License-Identifier: EUPL-1.2
import { Section } from '#libs/ui';

/** Where one can go besides: the law gives everyone these [artikel 2.6 en 4.2.1 Jeugdwet; artikel 2.2.4 en 3.2 Wmo 2015]. */
export const EldersKlagen = () => (
  <Section title="U kunt ook ergens anders terecht" id="elders">
    <ul>
      <li>
        <strong>De aanbieder zelf.</strong> Elke aanbieder van jeugdhulp heeft een klachtencommissie. Bij Wmo-hulp heeft
        de aanbieder een klachtenregeling. Vraag ernaar.
      </li>
      <li>
        <strong>De vertrouwenspersoon.</strong> Krijgt u of uw kind jeugdhulp? Dan helpt een vertrouwenspersoon van
        Jeugdstem u gratis. Kijk op <a href="https://jeugdstem.nl">jeugdstem.nl</a>.
      </li>
      <li>
        <strong>De cliëntondersteuner.</strong> Die denkt gratis met u mee en hoort niet bij de aanbieder. Vraag het
        wijkteam wie dat in uw gemeente is.
      </li>
    </ul>
  </Section>
);
