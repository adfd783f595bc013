import { describe, expect, test } from "vitest";
import { classifyRole } from "./classify";
import type { RoleFunction, Seniority } from "./vocabulary";

type Row = readonly [title: string, department?: string];

const ENGINEERING: readonly Row[] = [
  // Software
  ["Software Engineer"],
  ["Senior Software Engineer, Storage Engine", "Engineering"],
  ["Software Development Engineer II"],
  ["Staff Engineer, Distributed Systems", "Engineering"],
  ["Full Stack Engineer"],
  ["Full-Stack Developer"],
  ["Backend Developer (Go)"],
  ["Frontend Engineer, Dashboards"],
  ["Back-end Engineer"],
  ["iOS Engineer"],
  ["Android Engineer"],
  ["App Developer (Flutter)", "Digital"],
  ["Senior Ruby on Rails Engineer"],
  ["Senior Compiler Engineer"],
  ["Linux Kernel Engineer"],
  ["Developer Productivity Engineer"],
  ["Java Developer, Contract"],
  ["SAP Developer", "Group IT"],
  ["C++ Developer"],
  ["Software Architect"],
  ["Member of Technical Staff"],
  ["Software Engineer, Sales Tools", "Engineering"],
  ["Software Engineer, Customer Support Platform"],
  ["Software Engineering Intern"],
  ["Product Engineer", "Engineering"],
  ["Senior Engineer", "Technology"],
  ["Network Automation Engineer", "Engineering"],
  // Data and machine learning
  ["Data Engineer"],
  ["Senior Data Scientist, Forecasting", "Data"],
  ["Machine Learning Engineer, Anomaly Detection"],
  ["Analytics Engineer"],
  ["Computer Vision Engineer", "Perception"],
  ["Applied Scientist"],
  ["AI Engineer"],
  ["Head of Data Engineering"],
  // Infrastructure
  ["Site Reliability Engineer"],
  ["DevOps Engineer (m/w/d)"],
  ["Platform Engineer"],
  ["Kubernetes Platform Engineer"],
  ["Infrastructure Engineer", "Group IT"],
  ["Cloud Architect"],
  ["Senior Systems Engineer, Rust", "Engineering"],
  // Security
  ["Security Engineer, Product"],
  ["Application Security Engineer"],
  ["Security Operations Engineer"],
  ["Penetration Tester"],
  // Quality assurance
  ["QA Engineer"],
  ["QA Automation Engineer"],
  ["Software Test Engineer"],
  ["SDET"],
  // Embedded
  ["Embedded Software Engineer"],
  ["Firmware Engineer"],
  ["Robotics Software Engineer, Motion Planning"],
  // Leadership
  ["Engineering Manager, Ingest"],
  ["Director of Engineering"],
  ["VP Engineering"],
  ["VP of Engineering"],
  ["Head of Platform Engineering"],
  ["CTO"],
  ["Tech Lead, Payments"],
  ["VP Product and Engineering"],
  ["Director, Data Science"],
  ["Head of Security"],
  ["Backend Lead"],
  ["Engineer, Backend"],
  // German
  ["Softwareentwickler (m/w/d) Lagersteuerung"],
  ["Softwareentwicklerin"],
  ["Embedded-Entwickler (m/w/d)"],
  ["Webentwickler"],
  ["Softwaretester (m/w/d)"],
  ["Teamleiter Softwareentwicklung"],
  ["Fachinformatiker Anwendungsentwicklung"],
  // French
  ["Développeur·se back-end Python", "Technique"],
  ["Développeuse front-end"],
  ["Ingénieur·e DevOps", "Technique"],
  ["Ingénieur·e QA", "Technique"],
  ["Ingénieure logiciel"],
  ["Responsable technique", "Technique"],
  ["Architecte logiciel"],
  // Spanish
  ["Desarrolladora Backend"],
  ["Ingeniero de software"],
  ["Ingeniera de datos"],
  ["Científico de datos"],
  // Dutch
  ["Softwareontwikkelaar"],
  ["PHP-programmeur"],
  // Portuguese
  ["Pessoa Desenvolvedora"],
  ["Desenvolvedor Full Stack"],
  ["Engenheira de Dados"],
];

const NOT_ENGINEERING: readonly Row[] = [
  // Sells
  ["Sales Engineer"],
  ["Sales Engineer, Enterprise", "Engineering"],
  ["Pre-Sales Engineer"],
  ["Presales Consultant"],
  ["Solutions Engineer"],
  ["Solutions Architect"],
  ["Business Developer"],
  ["Property Developer"],
  ["Sales Development Representative"],
  ["Vertriebsingenieur (m/w/d) Süd"],
  ["Ingénieur·e d’affaires", "Commercial"],
  ["Ingénieur commercial"],
  ["Ingeniero de ventas"],
  ["Projectontwikkelaar"],
  // Supports
  ["Support Engineer"],
  ["Technical Support Engineer", "Engineering"],
  ["Customer Success Engineer"],
  ["Customer Success Manager"],
  ["IT Support Specialist", "IT"],
  ["Field Service Technician"],
  ["Maintenance Engineer", "Grounds"],
  ["Data Center Technician", "Operations"],
  ["Servicetechniker (m/w/d)"],
  ["Ausbildung zum Mechatroniker (m/w/d)"],
  ["Fachinformatiker Systemintegration"],
  // Builds other things
  ["Civil Engineer"],
  ["Mechanical Engineer, Grippers", "Hardware"],
  ["Mechanical Design Engineer", "Engineering"],
  ["Electrical Engineer"],
  ["Process Engineer", "Manufacturing"],
  ["Building Architect"],
  ["Architect"],
  ["Landscape Architect"],
  ["Head of Civil Engineering"],
  ["Director of Engineering", "Hotel Operations"],
  ["Konstrukteur (m/w/d) Maschinenbau", "Konstruktion"],
  ["Bauingenieur"],
  ["Hardware Test Engineer"],
  ["HR Manager, Engineering"],
  ["Ingénieur génie civil"],
  ["Engenheiro civil"],
  ["Principal Engineer"],
  ["Engineer", "Construction"],
  // Works beside engineers
  ["Product Manager, Developer Tools", "Product"],
  ["Technical Program Manager", "Engineering"],
  ["Scrum Master", "Engineering"],
  ["Product Designer"],
  ["Technical Writer", "Documentation"],
  ["Developer Advocate", "Marketing"],
  ["Technical Recruiter", "People"],
  ["Executive Assistant to the CTO"],
  ["Data Entry Clerk"],
  ["Marketing Analyst"],
  ["Security Guard"],
  ["Account Executive, Engineering Sector"],
  ["Chef·fe de produit", "Produit"],
  ["Industriekaufmann (m/w/d)"],
  ["Chief Financial Officer"],
  ["Software Account Executive"],
  ["Warehouse Operative"],
  [""],
];

const toCases = (rows: readonly Row[]) => rows.map(([title, department = null]) => ({ title, department }));

test.each(toCases(ENGINEERING))("$title ($department) is engineering", ({ title, department }) => {
  expect(classifyRole(title, department).isEngineering).toBe(true);
});

test.each(toCases(NOT_ENGINEERING))("$title ($department) is not engineering", ({ title, department }) => {
  expect(classifyRole(title, department).isEngineering).toBe(false);
});

describe("the function", () => {
  test.each<[title: string, department: string | null, role: RoleFunction]>([
    // Titles that one word decides otherwise.
    ["Sales Engineer", "Engineering", "sales"],
    ["Engineering Manager", null, "engineering"],
    ["Data Scientist", null, "data"],
    ["IT Support", null, "it"],
    ["Customer Success Engineer", null, "customer_success"],
    ["Architect (buildings)", null, "physical_engineering"],
    ["Growth Engineer", null, "engineering"],
    ["Growth Manager", null, "marketing"],
    ["Maschinenbauingenieur", null, "physical_engineering"],
    ["Security Guard", null, "facilities"],
    ["Machine Learning Engineer", null, "engineering"],
    ["Machine Learning Scientist", null, "data"],
    // Leaders belong to what they lead.
    ["CISO", null, "security"],
    ["CIO", null, "it"],
    ["VP Sales", null, "sales"],
    ["Head of Payroll", null, "finance"],
    ["CEO", null, "other"],
    // The first part decides, and what it leaves open the others do.
    ["Software Engineer, Sales Tools", null, "engineering"],
    ["Account Executive - Data & AI", null, "sales"],
    ["Engineer - Backend", null, "engineering"],
    ["Ingenieur (m/w/d) Hochbau", null, "physical_engineering"],
    ["Director, Data Science", null, "data"],
    ["Werkstudent (m/w/d) – Marketing", null, "marketing"],
    // Then the department does, and only then.
    ["Engineer", "Software", "engineering"],
    ["Engineer", "Construction", "physical_engineering"],
    ["Engineer", null, "physical_engineering"],
    ["Analyst", "Finance", "finance"],
    ["Analyst", null, "other"],
    ["Engineering Manager", "Plant Engineering", "physical_engineering"],
    ["Director of Engineering", "Hotel Operations", "facilities"],
    ["Systems Engineer", "Hardware", "physical_engineering"],
    ["Solution Architect", "IT", "engineering"],
    ["Software Engineer", "Sales", "engineering"],
    // A word that is a trade elsewhere only says what of.
    ["Device Driver Developer", null, "engineering"],
    ["Truck Driver", null, "logistics"],
    ["Ingeniero Mecánico", null, "physical_engineering"],
    ["Mecánico", null, "manufacturing"],
    ["Chef", null, "retail_hospitality"],
    ["Chef de projet", null, "project_management"],
  ])("%s (%s) → %s", (title, department, role) => {
    expect(classifyRole(title, department).function).toBe(role);
  });
});

describe("the seniority", () => {
  test.each<[title: string, seniority: Seniority]>([
    ["Software Engineer", "unknown"],
    ["Software Engineer II", "mid"],
    ["Engineer I, Structures", "junior"],
    ["Lärare i matematik", "unknown"],
    ["HGV Class 2 Driver", "unknown"],
    ["Analista de Suporte N1", "junior"],
    ["Associate Software Engineer", "junior"],
    ["Sales Associate", "unknown"],
    ["Associate Director", "director"],
    // The highest counts …
    ["Mid/Senior Developer", "senior"],
    ["Senior Staff Engineer", "staff"],
    ["Senior Engineering Manager", "manager"],
    ["Vice President, Engineering", "executive"],
    // … save for interns, and for trades that are merely called manager.
    ["Marketing Manager Intern", "intern"],
    ["Senior Product Manager", "senior"],
    ["Junior Project Manager", "junior"],
    ["Chef de projet", "unknown"],
    ["Projektleiter (m/w/d)", "unknown"],
    ["Teamleiter (m/w/d)", "lead"],
    ["Vertriebsleiter", "director"],
    ["Filialleiter", "manager"],
    // Words that mean something else.
    ["Staff Nurse", "unknown"],
    ["Chief of Staff", "unknown"],
    ["Lead Generation Specialist", "unknown"],
    ["Assistant to the CEO", "unknown"],
    ["Train Driver", "unknown"],
  ])("%s → %s", (title, seniority) => {
    expect(classifyRole(title, null).seniority).toBe(seniority);
  });
});

test("what comes after a line's length of a title is not read", () => {
  const title = `${"x ".repeat(200)}Software Engineer`;
  expect(classifyRole(title, null)).toEqual({ isEngineering: false, function: "other", seniority: "unknown" });
});
