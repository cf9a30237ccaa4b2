import type { Source } from '../src/article/source.ts'

/** Three reports of each of three events. */
const EVENTS = {
  Aurelia: [
    'The ferry Aurelia ran aground off Brod on Monday with 120 passengers on board, the harbour master said. “Nobody was hurt,” said harbour master Ida Holm.',
    'Divers examined the hull of the ferry Aurelia off Brod on Tuesday. Harbour master Ida Holm said that the 118 passengers were well. The owners denied that the crew had been warned.',
    'The grounded ferry Aurelia will be towed to Brod on Thursday, harbour master Ida Holm said. The ferry ran aground on Monday with passengers on board.',
  ],
  Verdict: [
    'A court in Velmara sentenced the banker Karel Novy to six years in prison on Friday for fraud. “He stole the savings of 4,000 pensioners,” said judge Mira Osei.',
    'The banker Karel Novy, whom a court in Velmara sentenced to six years for fraud, will appeal, his lawyer said on Saturday. The pensioners want their savings back.',
    'Prosecutors in Velmara said that the fraud sentence of the banker Karel Novy was too mild. Judge Mira Osei had given him six years in prison.',
  ],
  Storm: [
    'A storm tore the roofs from 300 houses in the Arden valley on Wednesday night, and the power failed. “It sounded like a train,” said farmer Tomas Varga.',
    'Soldiers brought generators to the Arden valley on Thursday after the storm had damaged 340 houses. Power will be back in a week, the grid operator said.',
    'The storm in the Arden valley was the strongest since 1987, meteorologists said on Friday. Roofs of more than 340 houses were torn away and the power failed.',
  ],
}

/** The same as they come in. */
export const SOURCES: readonly Source[] = Object.entries(EVENTS).flatMap(([event, texts], e) =>
  texts.map((text, t) => ({
    id: `${event}-${t}`,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    form: 'clean',
    path: null,
    url: `https://news.example/${event}/${t}`,
    retrieved: null,
    given: { title: `${text.split(' ').slice(0, 8).join(' ')}`, published: `2031-05-${12 + t + e * 5}` },
  })),
)
