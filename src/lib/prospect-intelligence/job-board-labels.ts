/** What the values of the signal `job_board` are called; apart from the boards' own code, which no browser needs. */
export const JOB_BOARD_LABELS: Readonly<Record<string, string>> = {
  greenhouse: "Greenhouse",
  lever: "Lever",
  ashby: "Ashby",
  workable: "Workable",
  smartrecruiters: "SmartRecruiters",
  recruitee: "Recruitee",
  personio: "Personio",
  teamtailor: "Teamtailor",
  bamboohr: "BambooHR",
  breezy: "Breezy",
  pinpoint: "Pinpoint",
  rippling: "Rippling",
  workday: "Workday",
  "json-ld": "The page's own list",
};
