/** A kind of event that reports are invented of. Each sentence in some wordings; `{place}`, `{one}` … are the story's own. */
export interface Matter {
  readonly titles: readonly string[]
  /** The first one opens the report; the others come in any order. */
  readonly sentences: readonly (readonly string[])[]
}

const ferry: Matter = {
  titles: [
    '{ship} runs aground off {place}',
    '{count} passengers taken off {ship} near {place}',
    '{body} Lines ferry {ship} stuck off {place}',
  ],
  sentences: [
    [
      'The ferry {ship} with {count} people on board ran aground off {place} on {day}.',
      'The {ship}, a ferry of {body} Lines, struck rocks near {place} on {day} with {count} people on board.',
    ],
    [
      '“The rudder failed within sight of {place},” said {one}, captain of the {ship}.',
      'Captain {one} said the rudder of the {ship} had failed in sight of the harbour.',
    ],
    [
      '{some} passengers were treated for cold in {place}, the coast guard said.',
      'The coast guard of {region} said {some} passengers had to be treated.',
    ],
    ['{body} Lines said it would pay for hotels and buses.', 'The operator, {body} Lines, promised to pay for hotels.'],
    [
      '{two}, the transport minister, said an inquiry would begin next week.',
      'An inquiry is to begin next week, transport minister {two} told reporters in {region}.',
    ],
    [
      'The {ship} is to be towed to {place} at high tide.',
      'Two tugs of {body} Lines are expected to tow the ship to {place} when the tide is high.',
    ],
    ['Divers found a hole of {some} metres in the {ship} below the waterline.'],
    [
      '{three}, who leads the union of seafarers, denied that the crew had been tired.',
      '{three} of the seafarers’ union said the crew had had enough sleep.',
    ],
    ['Fuel was seen on the water, but fishermen of {place} said that no bird had been harmed.'],
    ['The {ship} was held in port in {region} in March because of its engine.'],
  ],
}

const strike: Matter = {
  titles: [
    'Bakers of {place} walk out over pay',
    'Strike at {body} mills enters new week',
    '{body} and union resume talks in {place}',
  ],
  sentences: [
    [
      'Workers at the {body} mills in {place} stopped work on {day}, demanding {some} percent more pay.',
      'Some {count} workers of the {body} mills in {place} went on strike on {day}.',
    ],
    [
      '“We can’t feed our children on last year’s wages,” said {one}, who leads the union.',
      'Union leader {one} said wages had not risen for two years.',
    ],
    [
      '{two}, the company’s director, called the demand impossible.',
      'Director {two} said that the company would not survive such a rise.',
    ],
    ['Talks are to resume on {day} in {region}.', 'Both sides agreed to meet again on {day}.'],
    ['Bread is short in {some} towns, shopkeepers said.', 'Shops in {region} limited customers to two loaves each.'],
    ['{three}, the mayor of {place}, offered to mediate.', 'Mayor {three} has invited both sides to the town hall.'],
    ['The company denied that it had hired other workers.'],
    ['More than {some} lorries waited at the gates.', 'About {some} lorries stood before the closed gates.'],
    ['A court in {region} refused to forbid the strike.'],
    ['The last strike at the mills, in 2014, lasted eleven days.'],
  ],
}

const flood: Matter = {
  titles: [
    'River bursts banks at {place}',
    '{count} homes flooded in {region}',
    'Dam above {place} holds as rain goes on',
  ],
  sentences: [
    [
      'The river broke its banks at {place} on {day} and flooded {count} homes.',
      'Water stood in {count} houses of {place} on {day} after two days of rain.',
    ],
    [
      '“The dam holds, but we are watching it by the hour,” said {one}, the chief engineer.',
      'Chief engineer {one} said the dam above the town was holding.',
    ],
    [
      'Soldiers brought {some} people to safety in boats.',
      '{some} people were rescued from roofs, the fire service said.',
    ],
    [
      'Governor {two} declared a state of emergency in {region}.',
      '{two}, the governor of {region}, asked the capital for help.',
    ],
    ['The weather service expects rain until {day}.', 'Rain is forecast to stop on {day}.'],
    ['Schools will stay closed until next week.'],
    [
      '{three} of the opposition said that the dykes had been neglected.',
      'The dykes were never repaired, said opposition politician {three}.',
    ],
    ['The railway between {place} and {region} is cut.', 'Trains to {place} have been cancelled.'],
    [
      '{body} Insurance put the damage at {some} million.',
      'Damage may reach {some} million, according to {body} Insurance.',
    ],
    ['It is the highest water since 1978.'],
  ],
}

const trial: Matter = {
  titles: [
    '{one} goes on trial in {place}',
    'Prosecutors seek {some} years for {one}',
    'Court in {place} hears {body} bribes case',
  ],
  sentences: [
    [
      'The trial of {one}, former head of {body} Bank, opened in {place} on {day}.',
      '{one}, who once led {body} Bank, appeared before a court in {place} on {day}.',
    ],
    [
      'He is accused of taking {count} thousand in bribes.',
      'Prosecutors say that {count} thousand was paid to him in bribes.',
    ],
    [
      '“My client has nothing to hide,” said {two}, his lawyer.',
      'Lawyer {two} said her client would prove his innocence.',
    ],
    ['Judge {three} adjourned the hearing until {day}.', 'The hearing is to go on next week, judge {three} ruled.'],
    ['{some} witnesses are to be heard.', 'The court plans to hear {some} witnesses before the summer.'],
    ['A verdict is not expected before the end of the year.'],
    ['The bank said it had given all papers to the police in {region}.'],
    ['{one} denied the charges.', 'He pleaded not guilty.'],
    ['Police searched his house in {region} two years ago and found {some} watches.'],
    ['Shares of the bank fell by {some} percent.'],
  ],
}

const election: Matter = {
  titles: ['{one} leads count in {region}', 'Recount ordered in {place}', '{two} concedes in {region} vote'],
  sentences: [
    [
      '{one} took the lead as votes were counted in {region} on {day}.',
      'With most votes counted in {region}, {one} was ahead of {two} on {day}.',
    ],
    ['Turnout was {some} percent, the commission said.', 'The commission put turnout at {some} percent.'],
    [
      '“Every vote must be counted,” said {two}, who asked for a recount in {place}.',
      '{two} demanded a recount in {place}.',
    ],
    ['The commission rejected {some} complaints.', '{some} complaints were dismissed by the electoral commission.'],
    [
      'Observers from {body} said that the vote had been orderly.',
      'The vote was orderly, observers of the {body} mission said.',
    ],
    ['The result is to be certified next week.', 'The commission will certify the result on {day}.'],
    ['{three}, the outgoing president, called for calm.', 'President {three} asked both sides to wait for the result.'],
    ['Some {count} people gathered before the parliament.', 'Police spoke of {count} demonstrators.'],
    ['One polling station in {place} opened three hours late.'],
    ['The new parliament meets in May.'],
  ],
}

const deal: Matter = {
  titles: ['{body} to build plant in {place}', '{body} drops plan for {place} plant', 'Lawmakers question {body} deal'],
  sentences: [
    [
      '{body} Motors said on {day} that it would build a battery plant in {place}.',
      'A battery plant of {body} Motors is to be built in {place}, the company announced on {day}.',
    ],
    ['It will cost {count} million and employ {some} hundred people.', 'The company is to invest {count} million.'],
    [
      '“This is a good day for the whole region,” said {one}, the minister of the economy.',
      'Economy minister {one} welcomed the decision.',
    ],
    [
      'Building is to begin in spring, according to {two}, the head of the company.',
      '{two}, who heads the company, expects production to begin within three years.',
    ],
    [
      '{three} of the Greens said that the water of {region} would not suffice.',
      'The plant would take too much water, said {three}, a lawmaker of the Greens.',
    ],
    ['The subsidy has to be approved in the capital.', 'Parliament is to vote on the subsidy on {day}.'],
    ['A rival plan for {region} was given up in autumn.'],
    ['{some} percent of the people of {place} are against it, a survey found.'],
    ['Trade unions asked for wages as in the company’s other plants.'],
    ['The company’s shares rose by {some} percent.'],
  ],
}

export const MATTERS: readonly Matter[] = [ferry, strike, flood, trial, election, deal]
