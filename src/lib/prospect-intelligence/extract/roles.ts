/**
 * Which open roles are engineering: software, data, machine learning, infrastructure, security, QA, embedded, and the
 * leadership of those. Told by title, then by department, in English and the basics of German, French, Spanish, Dutch
 * and Portuguese.
 *
 * Rules are tried in order on the title in lower case without accents and punctuation ("C++ Entwickler (m/w/d)" is
 * "c entwickler m w d"); the first that matches decides. A title that no rule knows is not engineering.
 */
import { normalizeName } from "./places";

type Verdict =
  /** Engineering, whatever the department. */
  | "yes"
  | "no"
  /** Engineering, unless the department is one of another trade. */
  | "unless-other-department"
  /** Engineering only where the department is one of engineering. */
  | "if-engineering-department";

interface RoleRule {
  says: string;
  verdict: Verdict;
  titles: RegExp;
}

const MAX_TITLE_CHARS = 300;

const any = (...alternatives: string[]) => new RegExp(String.raw`\b(?:${alternatives.join("|")})\b`);

/** "engineer" in the languages above, after what it is an engineer of ("sales engineer") … */
const ENGINEER = "(?:engineer|engineers|engineering|developer|entwickler(?:in)?|ingenieur(?:in)?)";
/** … and before it ("ingenieur commercial"); the words between are articles. */
const INGENIEUR = "(?:ingenieure?|ingenier[oa]|engenheir[oa])(?: e| a| o)?(?: d| de| en| em| des| du)?";

export const ROLE_RULES: readonly RoleRule[] = [
  {
    says: "Helps, hires, sells or writes for engineers",
    verdict: "no",
    titles: any(
      "(?:executive |personal |administrative )?assistant(?: to)?",
      "assistenz",
      "chief of staff",
      String.raw`recruit\w*`,
      "sourcer",
      "talent (?:acquisition|partner|sourcer|manager)",
      "(?:developer|developers|devrel) (?:advocate|advocacy|relations|evangelist|marketing|marketer|community|success|support)",
      "(?:technical|documentation) (?:writer|author|editor)",
      "technische[rn]? redakteur(?:in)?",
      "(?:developer|engineering) (?:educator|trainer|instructor)",
    ),
  },
  {
    says: "Manages products, programmes and projects, or designs",
    verdict: "no",
    titles: any(
      "(?:product|program|programme|project|delivery|account|marketing|community|partner|alliance|office|change|sales|hr|people|finance|legal|procurement|operations) (?:manager|management|owner|marketing|lead|director|coordinator|specialist|analyst|operations)",
      "scrum master",
      "agile coach",
      "product owner(?:in)?",
      "projektleiter(?:in)?",
      "produktmanager(?:in)?",
      "chef(?: fe)? de pro(?:jet|duit)",
      "(?:product|ux|ui|graphic|interaction|visual|brand|web) designer",
      "(?:ux|user) research(?:er)?",
      "(?:business|financial|marketing|sales|data entry|operations) analyst",
    ),
  },
  {
    says: "Sells or advises: pre-sales, solutions, business developers",
    verdict: "no",
    titles: any(
      `(?:pre ?sales?|sales|solutions?|customer|client|implementation|onboarding|partner|deployment|value) (?:success |support )?${ENGINEER}`,
      "(?:pre ?sales?|solutions?) (?:architect|consultant|specialist|manager)",
      "(?:business|sales|property|real estate|land|curriculum|training|learning|leadership|market|franchise|talent|content) developer",
      "(?:vertriebs|anwendungs|applikations|projekt)ingenieur(?:in)?",
      "(?:geschafts|personal|projekt|immobilien|organisations|produkt|markt)entwickler(?:in)?",
      "(?:project|gebieds|vastgoed|concept|gebied|product)ontwikkelaar",
      `${INGENIEUR} (?:affaires?|commerciale?|comercial|ventas|vendas|preventas?|pre vendas|avant vente|technico commercial)`,
      "(?:desarrollador|desenvolvedor)a? de negocios?",
    ),
  },
  {
    says: "Supports and services what others built",
    verdict: "no",
    titles: any(
      `(?:support|field|field service|service|maintenance|facilities|facility|desktop|help ?desk|it support|customer success|technical support|product support|installation|commissioning|repair|plant|boiler|stationary|shift) ${ENGINEER}`,
      "^(?:senior |junior |head of )?(?:technical|it|desktop|customer|application|product) support",
      "support (?:specialist|analyst|technician|agent|lead|manager|team lead)",
      "help ?desk",
      String.raw`\w*techniker(?:in)?`,
      "technicians?",
      "technicien(?:ne)?",
      "systemintegration",
      `${INGENIEUR} (?:support|soporte|suporte|maintenance|mantenimiento|manutencao)`,
    ),
  },
  {
    says: "Builds things that are not software",
    verdict: "no",
    titles: any(
      String.raw`(?:civil|mechanical|electrical|electro mechanical|electromechanical|chemical|structural|process|manufacturing|industrial|production|hvac|mep|building|geotechnical|environmental|water|transport|transportation|traffic|highways?|rail|railway|bridge|mining|petroleum|nuclear|biomedical|clinical|materials?|packaging|tooling|acoustic|audio|sound|recording|broadcast|flight|marine|aerospace|aeronautical|automotive|optical|rf|power|energy|drilling|field test|welding|quality|supplier quality|safety|fire|cost|estimating|planning|piping|thermal|propulsion|survey|surveying|lighting)(?: (?!software|data|security|platform|systems)\w+)? (?:engineers?|engineering)`,
      "hardware (?:[a-z]+ )?engineers?",
      "mechanical designer",
      "(?:bau|elektro|maschinenbau|verfahrens|prozess|produktions|fertigungs|konstruktions|umwelt|versorgungs|qualitats|chemie|wirtschafts|sicherheits|brandschutz)ingenieur(?:in)?",
      "maschinenbau",
      "konstrukteur(?:in)?",
      `${INGENIEUR} (?:civil|genie civil|mecanic[oa]|mecanique|electric[oa]|electrique|electricista|eletricista|industrial|procesos?|procedes|processos?|quimic[oa]|qualite|calidad|qualidade|production|producao|produccion|structures?|btp|travaux|mines?)e?`,
      "(?:werktuigbouwkundig|civiel|elektrotechnisch|bouwkundig) (?:engineer|ingenieur|ontwerper)",
      "(?:building|landscape|interior|design|project|urban) architect",
      "(?:innen|landschafts)?architekt(?:in)? (?:hochbau|innenausbau|lph)",
      "cnc programmer",
    ),
  },
  {
    says: "Software",
    verdict: "yes",
    titles: any(
      String.raw`software(?: \w+){0,2} (?:engineers?|engineering|developers?|development|architects?|programmers?|craftsman|ingenieur(?:in)?|entwickler(?:in)?)`,
      String.raw`software(?:entwickl\w*|ingenieur(?:in)?|architekt(?:in)?|ontwikkelaar|engineer)`,
      "softwareentwicklung",
      "sde(?: ?[123i]+)?",
      "swe",
      "member of technical staff",
      "developers?",
      "dev(?: [a-z]+){0,1} (?:back ?end|front ?end|full ?stack)",
      "programmers?",
      String.raw`(?:\w+)?entwickler(?:in)?`,
      "anwendungsentwicklung",
      "programmierer(?:in)?",
      "developpeu(?:r|se)(?: se)?",
      "desarrollador(?:a|es)?",
      "desenvolvedor(?:a|es)?",
      "programador(?:a|es)?",
      String.raw`(?:\w+)?ontwikkelaar`,
      "programmeur",
      "(?:full ?stack|back ?end|front ?end|web|mobile|ios|android|react|ruby|ruby on rails|python|java|javascript|typescript|golang|go|rust|php|scala|kotlin|elixir|net|c|api|ui|game|gameplay|graphics|rendering|compiler|kernel|linux kernel|distributed systems|blockchain|smart contract|build|release|tools|developer productivity|developer experience|platform|product software|growth|search|payments)(?: (?:software|product|platform|application))? engineers?",
      "(?:staff|founding) engineers?",
      "engineers? (?:back ?end|front ?end|full ?stack|mobile|ios|android|platform|infrastructure)",
      `${INGENIEUR} (?:logiciels?|software|informatique|developpement|etudes et developpement|full ?stack|back ?end|front ?end|web|mobile)`,
      "(?:architecte|arquitect[oa]|arquitet[oa]) (?:logiciel|de software|software)",
    ),
  },
  {
    says: "Data and machine learning",
    verdict: "yes",
    titles: any(
      "(?:data|analytics|big data|bi|business intelligence|etl|ml|ai|genai|llm|nlp|mlops|dataops|machine learning|deep learning|computer vision|perception|prompt|search relevance|recommendations?)(?: (?:platform|infrastructure|software|research|systems))? (?:engineers?|engineering|scientists?|architects?|researchers?)",
      "(?:applied|research|machine learning) scientists?",
      "machine learning",
      "(?:data|daten)(?:ingenieur|engineer|wissenschaftler)(?:in)?",
      "datenwissenschaftler(?:in)?",
      "cientific[oa] de datos",
      "cientista de dados",
      "scientifique des donnees",
      `${INGENIEUR} (?:donnees|data|datos|dados|machine learning|ia|aprendizaje automatico)`,
      "database (?:engineer|developer|administrator|architect|reliability engineer)",
      "dba",
    ),
  },
  {
    says: "Infrastructure",
    verdict: "yes",
    titles: any(
      "(?:dev ?ops|devsecops|gitops|sre|site reliability|mlops)(?: engineers?)?",
      "(?:cloud|infrastructure|kubernetes|platform|observability|reliability|production infrastructure|network|network automation|storage|virtualization|linux|unix|systems? reliability|infra)(?: (?:platform|security|software|automation))? (?:engineers?|engineering|architects?)",
      "(?:cloud|it|enterprise|software|data|technical|platform|application|system|systems)(?: software)? architects?",
      "(?:cloud|it|system|daten)architekt(?:in)?",
      `${INGENIEUR} (?:cloud|devops|infrastructures?|infraestructura|infraestrutura|plateforme|plataforma|reseaux?|redes|systemes?|sistemas)`,
    ),
  },
  {
    says: "Security",
    verdict: "yes",
    titles: any(
      `(?:application|product|cloud|cyber|information|network|offensive|platform|infrastructure)? ?(?:cyber)?security(?: (?:software|platform|operations|automation|detection|response))* (?:engineers?|engineering|architects?|researchers?|developers?)`,
      "(?:appsec|devsecops|cryptograph(?:y|ic|er))(?: engineers?)?",
      "penetration test(?:er|ers|ing)",
      "pentester",
      "red team(?: operator| engineer)?",
      "(?:it )?(?:security|sicherheits) ?(?:spezialist|analyst)(?:in)? (?:entwicklung|softwareentwicklung)",
      `${INGENIEUR} (?:securite|cybersecurite|seguridad|ciberseguridad|seguranca)`,
    ),
  },
  {
    says: "Quality assurance of software",
    verdict: "yes",
    titles: any(
      "(?:qa|software quality|software test|test automation|automation test|quality assurance)(?: (?:automation|test|software|manual))? (?:engineers?|testers?|analysts?|leads?|managers?|developers?|specialists?)",
      "qa",
      "sdet",
      "software ?tester(?:in)?",
      "(?:software )?testautomatisier(?:er|ung)",
      "testautomatiseerder",
      `${INGENIEUR} (?:qa|tests?|pruebas|testes)`,
      "testeu(?:r|se)(?: se)? (?:logiciel|qa)",
    ),
  },
  {
    says: "Embedded",
    verdict: "yes",
    titles: any(
      "(?:embedded|firmware|fpga|bsp|bare metal|device driver|robotics software|asic verification)(?: (?:software|systems?|linux))* (?:engineers?|engineering|developers?|architects?|entwickler(?:in)?)",
      "embedded(?: c)? entwickler(?:in)?",
      `${INGENIEUR} (?:embarque|firmware|logiciel embarque|sistemas embebidos|sistemas embarcados)`,
    ),
  },
  {
    says: "Leads engineering",
    verdict: "unless-other-department",
    titles: any(
      "cto",
      "chief (?:technology|technical|information security) officer",
      "ciso",
      "(?:head|director|vp|vice president|svp|manager|lead|leader)(?: (?:of|for|and|product|software|platform|data|cloud|infrastructure|security|quality|web|mobile|backend|frontend|core|global|technology|research))* engineering",
      "(?:head|director|vp|vice president|manager|lead)(?: of)? (?:data science|machine learning|ai|software development|devops|infrastructure|platform|information security|cyber ?security|security|qa)",
      "(?:back ?end|front ?end|full ?stack|mobile|data|devops) (?:team )?lead",
      "team ?lead (?:back ?end|front ?end|full ?stack|mobile|software|devops)",
      "engineering (?:manager|lead|leader|director|head|team lead)",
      "(?:tech|technical|technology) lead(?:er)?",
      "head of (?:technology|development|software)",
      "(?:development|software) (?:manager|team lead|lead)",
      "(?:leiter(?:in)?|leitung|teamleiter(?:in)?) (?:der )?(?:software ?entwicklung|entwicklung|it entwicklung)",
      "entwicklungsleiter(?:in)?",
      "(?:responsable|directeur|directrice|director|directora|lider|lead) (?:technique|tecnic[oa]|de ingenieria|de engenharia|developpement|de desarrollo)",
      "(?:jefe|jefa|gerente|coordenador|coordenadora) de (?:ingenieria|engenharia|desarrollo|desenvolvimento)",
      "hoofd (?:ontwikkeling|engineering|software)",
    ),
  },
  {
    says: "Engineers of what may be software",
    verdict: "unless-other-department",
    titles: any(
      "systems? engineers?",
      "systemingenieur(?:in)?",
      "test engineers?",
      "testingenieur(?:in)?",
      "automation engineers?",
      "robotics engineers?",
      "research engineers?",
      "forward deployed (?:software )?engineers?",
    ),
  },
  {
    says: "Any engineer",
    verdict: "if-engineering-department",
    titles: any(
      "engineers?",
      "engineering",
      "engineer ii+",
      "ingenieur(?:in|e)?",
      "ingenier[oa]",
      "engenheir[oa]",
      "architects?",
      "testers?",
      "scientists?",
    ),
  },
];

/** Departments where an engineer builds software. */
const ENGINEERING_DEPARTMENT = any(
  "engineering",
  "technology",
  "tech",
  "technical",
  "technique",
  "technik",
  "tecnologia",
  "techniek",
  "software",
  "softwareentwicklung",
  "entwicklung",
  "development",
  "developpement",
  "desarrollo",
  "desenvolvimento",
  "ontwikkeling",
  "it",
  "r d",
  "research and development",
  "product development",
  "data",
  "data science",
  "machine learning",
  "ai",
  "platform",
  "infrastructure",
  "devops",
  "security",
  "backend",
  "frontend",
  "mobile",
  "qa",
  "embedded",
  "firmware",
  "ingenieria",
  "engenharia",
  "ingenierie",
);

/** Departments whose "engineers" and "technical leads" are of another trade, whatever else their name says. */
const OTHER_DEPARTMENT = any(
  "sales",
  "pre ?sales",
  "go to market",
  "gtm",
  "commercial",
  "vertrieb",
  "ventas",
  "vendas",
  "verkoop",
  "marketing",
  "customer",
  "customers",
  "client services",
  "support",
  "success",
  "professional services",
  "service",
  "services",
  "facilities",
  "maintenance",
  "grounds",
  "property",
  "hotel",
  "construction",
  "civil",
  "mechanical",
  "electrical",
  "hardware",
  "manufacturing",
  "production",
  "operations",
  "logistics",
  "transport",
  "workshop",
  "people",
  "human resources",
  "hr",
  "finance",
  "legal",
  "konstruktion",
  "fertigung",
  "produktion",
  "bau",
);

/** Whether an open role is engineering. `department` is the board's, where it gives one. */
export function isEngineeringRole(title: string, department: string | null): boolean {
  const rule = findRoleRule(title);
  if (rule === undefined) return false;

  const place = normalizeName(department ?? "");
  switch (rule.verdict) {
    case "yes":
      return true;
    case "no":
      return false;
    case "unless-other-department":
      return !OTHER_DEPARTMENT.test(place) || isEngineeringAlone(place);
    case "if-engineering-department":
      return ENGINEERING_DEPARTMENT.test(place) && !OTHER_DEPARTMENT.test(place);
  }
}

/** The rule that decides about a title. Titles are a line long; what comes after that is not read. */
export function findRoleRule(title: string): RoleRule | undefined {
  const words = normalizeName(title.slice(0, MAX_TITLE_CHARS));
  return ROLE_RULES.find(({ titles }) => titles.test(words));
}

/** "Engineering Operations" and "Platform Services" are engineering all the same. */
function isEngineeringAlone(department: string): boolean {
  return /^(?:software|product|platform|data)? ?(?:engineering|technology)\b/.test(department);
}
