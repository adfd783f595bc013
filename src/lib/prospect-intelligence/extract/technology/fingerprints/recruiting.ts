import type { Fingerprint } from "../fingerprint";

/**
 * What the home page itself embeds, and what the domain bears. Where the open roles are published is the `job_board`
 * signal, found by the careers source.
 */
export const recruiting: readonly Fingerprint[] = [
  {
    name: "Ashby",
    website: "https://www.ashbyhq.com",
    urls: ["jobs.ashbyhq.com"],
  },
  {
    name: "BambooHR",
    website: "https://www.bamboohr.com",
    urls: ["bamboohr.com/js/", "bamboohr.com/jobs/"],
  },
  {
    name: "Gem",
    website: "https://www.gem.com",
    txt: ["gem-domain-verification="],
  },
  {
    name: "Greenhouse",
    website: "https://www.greenhouse.com",
    urls: ["boards.greenhouse.io/embed/", "job-boards.greenhouse.io/embed/", "boards.eu.greenhouse.io/embed/"],
    spf: ["mg-spf.greenhouse.io"],
  },
  {
    name: "JazzHR",
    website: "https://www.jazzhr.com",
    urls: ["app.jazz.co/widgets/", "applytojob.com"],
  },
  {
    name: "Jobvite",
    website: "https://www.jobvite.com",
    urls: ["jobs.jobvite.com"],
  },
  {
    name: "Personio",
    website: "https://www.personio.com",
    urls: ["jobs.personio.de", "jobs.personio.com"],
  },
  {
    name: "Phenom",
    website: "https://www.phenom.com",
    urls: ["cdn.phenompeople.com"],
  },
  {
    name: "Recruitee",
    website: "https://recruitee.com",
    urls: ["recruitee.com", "d10zminp1cyta8.cloudfront.net"],
  },
  {
    name: "SmartRecruiters",
    website: "https://www.smartrecruiters.com",
    urls: ["static.smartrecruiters.com/job-widget/", "www.smartrecruiters.com/job-widget/"],
  },
  {
    name: "Teamtailor",
    website: "https://www.teamtailor.com",
    urls: ["scripts.teamtailor-cdn.com"],
  },
  {
    name: "Workable",
    website: "https://www.workable.com",
    urls: ["www.workable.com/assets/embed.js", "apply.workable.com"],
  },
];
