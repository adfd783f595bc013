import { expect, test } from "vitest";
import { JOB_BOARD_LABELS } from "./job-board-labels";
import { JOB_BOARDS } from "./sources/job-boards/registry";

test("every board of the registry has the label it gives itself", () => {
  // Lever's two regions are one vendor.
  const labels = JOB_BOARDS.map(({ name, label }) => [name, label.replace(/ \(EU\)$/, "")]);
  expect(labels.filter(([name = "", label]) => JOB_BOARD_LABELS[name] !== label)).toEqual([]);
});
