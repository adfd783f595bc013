/** Words of a company's own departments and of other walks of life. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const ORGANISATION_FIELD_WORDS: FieldWords = {
  services: {
    en: `
      professional service, consulting, implementation, deployment, integration, delivery consulting, advisory
      managed service, client solution, technical account, customer implementation, solution delivery
      technical consulting, systems implementation, client delivery, customer training, client implementation
      technical delivery, technology consulting, it consulting, consulting service
    `,
    de: "beratung, unternehmensberatung, implementierung*, einfuhrung, dienstleistung*",
    fr: "conseil, deploiement, parametrage",
    es: "consultoria, implementacion, implantacion, integracion",
    pt: "implantacao, implementacao, integracao",
    nl: "implementatie*, advies, consultancy",
    sv: "konsult*",
    pl: "wdrozen*, wdrozeni*",
  },
  operations: {
    en: `
      operation, business operation, bizops, strategy, business strategy, trust and safety, risk operation, fraud
      fraud operation, fraud prevention, content moderation, moderation, general management
      corporate development strategy, strategic initiative, business process, process excellence
      operational excellence, store operation program, sustainability, esg, transformation office
      business performance, marketplace operation, knowledge management, service delivery, fleet strategy, risk
    `,
    de: `
      strategie, betriebsorganisation, prozessmanagement, nachhaltigkeit*, unternehmensentwicklung, organisation
    `,
    fr: "exploitation, excellence operationnel, rse",
    es: "operaciones, estrategia, sostenibilidad, moderacion",
    pt: "operacoes, prevencao a fraude, sustentabilidade",
    nl: "bedrijfsvoering, bedrijfs, operationeel*, duurzaamheid*",
    it: "operazioni",
    pl: "operacyjn*, operacji",
  },
  finance: {
    en: `
      finance, financial, accounting, account payable, account receivable, controlling, fp and a, fpa, treasury, tax
      taxes, audit, auditing, internal audit, payroll, investment, investor relation, banking, bank, wealth
      wealth management, asset management, portfolio management, equity, private equity, venture capital, trading
      credit, credit risk, market risk, lending, loan, mortgage, insurance, claim, underwriting, actuarial, billing
      bookkeeping, reinsurance, quantitative, cost control, financial planning, mergers, pension
      collections, credit control, commercial finance, sales finance, finance operation, financial risk, fund, budget
      revenue accounting, capital market, financial service, risk management, model risk, procure to pay
    `,
    de: `
      finanz*, finanzen, buchhaltung*, rechnungswesen, steuer, steuer*, steuern, wirtschaftsprufung, bilanz*, lohn*
      entgelt*, kredit*, bank*, versicherung*, anlage beratung, kapital*, debitoren*, kreditoren*, kosten*, schaden*
      revision, finanzbuchhaltung
    `,
    fr: `
      financ*, comptab*, compta, controle de gestion, tresorerie, fiscal*, fiscalite, paie, banque, bancaire
      assurance, sinistre, gestion de patrimoine, patrimoine, facturation, recouvrement, actuar*, contentieux client
      risque de credit, risques
    `,
    es: `
      finanzas, financier*, contab*, tesoreria, impuesto*, fiscal, auditor*, nomina, banca, bancari*, seguros
      facturacion, cobranza, cobros, tributari*, riesgo, inversion*, cuentas por pagar, cuentas por cobrar
      presupuesto*
    `,
    pt: `
      financeir*, contabil*, tesouraria, imposto*, folha de pagamento, faturamento, faturacao, cobranca, custos
      contas a pagar, contas a receber, investimento*, risco*, controladoria, controlo de gestao, orcament*, atuari*
    `,
    nl: `
      financi*, boekhoud*, belasting*, administratie financieel, salaris*, crediteuren*, debiteuren*, verzekering*
      hypotheek*, kredieten, krediet*, fiscaal, pensioen*, schade*, accountancy
    `,
    it: "amministrazione e contabilita, assicurativ*",
    sv: "ekonomi, ekonomi*, redovisning*, lone*, skatt*, finans*",
    da: "okonomi, okonomi*, regnskab*, lon, skatte*",
    pl: "ksiegow*, podatk*, ksiegowosci, kontroling*, plac",
  },
  hr: {
    en: `
      hr, human resource, people, people operation, people and culture, talent, talent acquisition, recruiting
      recruitment, staffing, employer branding, employee experience, employee relation, learning and development
      organizational development, organisational development, compensation, benefits, compensation and benefits
      total reward, reward, diversity, workforce, workforce planning, culture, hris, hr system
      training and development, executive search, early career, campus recruiting, hr operation, people technology
      people system, hrbp, leadership development
    `,
    de: "personal, personal*, organisationsentwicklung, aus und weiterbildung, personalwesen, weiterbildung",
    fr: `
      rh, ressource humaine, recrutement, formation, developpement rh, gestion des talents, formation professionnel
      developpement des competence, paie et rh, grh
    `,
    es: `
      rrhh, rr hh, recurso humano, talento humano, gestion humana, seleccion, seleccion de personal, reclutamiento
      capacitacion, personas, formacion y desarrollo, capital humano
    `,
    pt: `
      gente, gente e gestao, gente e cultura, recrutamento, recrutamento e selecao, departamento pessoal, treinamento
      talento*, pessoas, treinamento e desenvolvimento, desenvolvimento humano
    `,
    nl: "hr*, personeel*, personeelszaken, werving, werving en selectie, p o, opleiding*, hrm",
    it: "risorse umane, selezione, formazione",
    sv: "rekryter*, kompetens*",
    da: "rekruttering*",
    pl: "kadr, kadr*, rekrutacj*, personaln*, zasobow ludzkich",
  },
  legal: {
    en: `
      legal, law, compliance, privacy, policy, public policy, regulatory, regulatory affair, government affair
      government relation, public affair, data protection, data privacy, contract, litigation, intellectual property
      ip law, patent, ethics, corporate secretary, aml, kyc, anti money laundering, financial crime, sanction, tax law
      employment law, governance, risk and compliance, compliance operation, trademark
    `,
    de: "recht, rechts*, datenschutz*, compliance*, vertrags*, regulatorik, zulassung*, notar*, geldwasche*",
    fr: `
      juridique, droit, conformite, affaire reglementaire, reglementaire, contrat, lcb ft, protection des donnees
      rgpd, contentieux, propriete intellectuel
    `,
    es: `
      juridic*, cumplimiento, asuntos regulatorios, regulatori*, proteccion de datos, privacidad, derecho, blanqueo*
    `,
    pt: "conformidade, assuntos regulatorios, protecao de dados, direito, regulacao, lgpd",
    nl: "juridisch*, jurist*, privacy*, wet en regelgeving, beleids*, gegevensbescherming, notari*",
    it: "affari legali, normativ*, protezione dei dati",
    sv: "juridi*, dataskydd*",
    da: "juridisk, databeskyttelse*",
    pl: "prawn*, ochrony danych*, zgodnosci",
  },
  administration: {
    en: `
      administration, administrative, office, executive support, clerical, secretarial, reception, front desk
      document control, document, records, back office, filing, master data, mailroom, administrative support
      office administration, general administration, office support, front office, data input
    `,
    de: `
      verwaltung, verwaltungs*, buro, buro*, sekretariat*, empfang*, stammdaten*, datenerfassung*, backoffice
      zentrale dienste, postbearbeitung
    `,
    fr: `
      administratif*, administrativ*, secretariat, accueil, saisie, direction generale assistance, saisie de donnee
      archiv*, service generaux
    `,
    es: `
      administracion, oficina, recepcion, secretari*, captura, captura de datos, archivo, entrada de datos, tramites
    `,
    pt: "administracao, escritorio, recepcao, digitacao, arquivo, cadastro, entrada de dados, expediente",
    nl: `
      administratie*, administratief*, secretariaat*, kantoor*, receptie*, archief*, gegevensinvoer, documentbeheer
      administrati*
    `,
    it: "amministrativ*, segreteria, ufficio, amministrazione, inserimento dati",
    sv: "administra*, kontor*",
    pl: "administracyjn*, biur*, sekretari*, wprowadzania danych",
  },
};
