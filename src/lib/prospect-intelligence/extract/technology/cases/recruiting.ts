import { iframe, scripts, type TechnologyCases } from "./case";

export const recruiting: TechnologyCases = {
  Ashby: { html: scripts("https://jobs.ashbyhq.com/acme/embed") },
  BambooHR: {
    html: scripts("https://acme.bamboohr.com/js/embed.js", "https://acme.bamboohr.com/jobs/embed2.php"),
  },
  Gem: { txt: ["gem-domain-verification=MFGHz4-WG5Vz54cjJ2xJpz"] },
  Greenhouse: {
    html: scripts(
      "https://boards.greenhouse.io/embed/job_board/js?for=acme",
      "https://job-boards.greenhouse.io/embed/job_board/js?for=acme",
      "https://boards.eu.greenhouse.io/embed/job_board/js?for=acme",
    ),
    txt: ["v=spf1 include:mg-spf.greenhouse.io ~all"],
  },
  JazzHR: {
    html: scripts("https://app.jazz.co/widgets/basic/create/acme") + iframe("https://acme.applytojob.com/apply"),
  },
  Jobvite: { html: scripts("https://jobs.jobvite.com/__assets__/scripts/careersite/public/iframe.js") },
  Personio: { html: iframe("https://acme.jobs.personio.de/") + iframe("https://acme.jobs.personio.com/") },
  Phenom: { html: scripts("https://cdn.phenompeople.com/CareerConnectResources/common/js/ph.js") },
  Recruitee: {
    html: scripts("https://d10zminp1cyta8.cloudfront.net/widget.js") + iframe("https://acme.recruitee.com/"),
  },
  SmartRecruiters: {
    html: scripts(
      "https://static.smartrecruiters.com/job-widget/1.6.2/script/smart_widget.js",
      "https://www.smartrecruiters.com/job-widget/1.4.2/script/smart_widget.js",
    ),
  },
  Teamtailor: { html: scripts("https://scripts.teamtailor-cdn.com/widgets/production/jobs.js") },
  Workable: {
    html: scripts("https://www.workable.com/assets/embed.js", "https://apply.workable.com/assets/widget.js"),
  },
};
