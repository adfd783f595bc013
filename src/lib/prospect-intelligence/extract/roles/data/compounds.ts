/**
 * What compounds of German, Dutch and the Nordic languages end in, without accents. A word that ends in one of these is
 * read as two: "Vertriebsingenieur" is "vertriebs ingenieur". The longest ending counts, so that "begleiter" is kept
 * from being a "leiter" by standing here itself.
 */
export const COMPOUND_TAILS: readonly string[] = `
  entwickler entwicklung ingenieur architekt architektur architect techniker technik informatiker tester programmierer
  berater beratung mitarbeiter sachbearbeiter assistent assistenz manager management planer planung referent
  spezialist specialist spezialistin experte fachkraft kraft angestellter angestellte leiter leitung begleiter
  administrator analyst controller redakteur forscher wissenschaftler lehrer koordinator kaufmann kauffrau kaufleute
  verkaufer verkauf fahrer fuhrer helfer meister bediener pfleger pflege schwester zeichner arzt therapeut
  schlosser installateur elektroniker mechaniker mechatroniker schweisser monteur student praktikant praktikum
  wart wachter arbeiter developer engineer designer lead leader vertrieb
  ontwikkelaar ontwikkeling beheerder beheer programmeur ontwerper medewerker adviseur coordinator verkoper
  begeleider leider chauffeur docent leraar verpleegkundige stagiair assistente technicus monteur inkoper
  utvecklare utveckling ingenjor tekniker konsult larare chef saljare
  udvikler udvikling ingenior konsulent laerer medarbejder saelger
`
  .trim()
  .split(/\s+/);
