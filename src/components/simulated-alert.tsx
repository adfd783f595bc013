import { Alert } from "./ui/alert";

/** While the database holds a simulated team, nothing here is about real companies: said first, with the way out. */
export function SimulatedAlert() {
  return (
    <Alert tone="warn">
      <p className="font-medium">Simulated data</p>
      <p className="text-ink-2">
        A simulated team is in this database, and only it is learned from: nothing here is about real companies. To
        remove it, run <code className="font-sans font-medium text-ink">npm run simulate -- --remove</code> where the
        app is installed.
      </p>
    </Alert>
  );
}
