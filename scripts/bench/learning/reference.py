"""The reference implementations of `npm run bench:learning`: XGBoost and scikit-learn, as Debian packages them.

reference.py versions               which there are
reference.py train DIRECTORY        trains on DIRECTORY's rows and predicts its test rows, on one thread
reference.py exchange DIRECTORY     trains a model for this project to read, and reads the one it wrote
reference.py small DIRECTORY        scores three learners on two small data sets, over 20 splits
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import xgboost as xgb


def read(directory, name, columns=None):
    values = np.fromfile(f"{directory}/{name}.f32", dtype=np.float32)
    return values if columns is None else values.reshape(-1, columns)


def peak_kilobytes():
    # Not ru_maxrss, which a process takes over from the one that started it.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


def versions():
    import sklearn

    return {"xgboost": xgb.__version__, "scikit-learn": sklearn.__version__}


def train(directory):
    task = json.load(open(f"{directory}/task.json"))
    rows = read(directory, "train-rows", task["featureCount"])
    labels = read(directory, "train-labels")
    cpu, wall = time.process_time(), time.monotonic()
    matrix = xgb.DMatrix(rows, labels, nthread=1)
    booster = xgb.train({**task["xgboost"], "nthread": 1}, matrix, task["rounds"])
    outcome = {
        "cpuSeconds": time.process_time() - cpu,
        "wallSeconds": time.monotonic() - wall,
        "peakKilobytes": peak_kilobytes(),
    }
    test = xgb.DMatrix(read(directory, "test-rows", task["featureCount"]), nthread=1)
    booster.predict(test).astype(np.float32).tofile(f"{directory}/reference-predictions.f32")
    return outcome


def exchange(directory):
    task = json.load(open(f"{directory}/task.json"))
    names, types = task["featureNames"], task["featureTypes"]
    matrix = xgb.DMatrix(
        read(directory, "rows", len(names)),
        read(directory, "labels"),
        feature_names=names,
        feature_types=types,
        enable_categorical=True,
        nthread=1,
    )
    booster = xgb.train({**task["xgboost"], "nthread": 1}, matrix, task["rounds"])
    booster.save_model(f"{directory}/theirs.json")
    for name in ("theirs", "ours"):
        # Both are read from their files, as a model that is handed over is.
        booster = xgb.Booster({"nthread": 1}, model_file=f"{directory}/{name}.json")
        for kind, options in (
            ("margins", {"output_margin": True}),
            ("predictions", {}),
            ("contributions", {"pred_contribs": True}),
        ):
            values = np.asarray(booster.predict(matrix, **options), dtype=np.float32)
            values.tofile(f"{directory}/{name}-{kind}.f32")
    return {}


def small(directory):
    from sklearn.datasets import load_breast_cancer, load_diabetes
    from sklearn.ensemble import (
        HistGradientBoostingClassifier,
        HistGradientBoostingRegressor,
        RandomForestClassifier,
        RandomForestRegressor,
    )
    from sklearn.metrics import mean_squared_error, roc_auc_score
    from sklearn.model_selection import train_test_split

    sets = {
        "breast-cancer": (
            load_breast_cancer(),
            {
                "XGBoost": lambda seed: xgb.XGBClassifier(random_state=seed, n_jobs=1),
                "HistGradientBoosting": lambda seed: HistGradientBoostingClassifier(random_state=seed),
                "RandomForest": lambda seed: RandomForestClassifier(random_state=seed, n_jobs=1),
            },
        ),
        "diabetes": (
            load_diabetes(),
            {
                "XGBoost": lambda seed: xgb.XGBRegressor(random_state=seed, n_jobs=1),
                "HistGradientBoosting": lambda seed: HistGradientBoostingRegressor(random_state=seed),
                "RandomForest": lambda seed: RandomForestRegressor(random_state=seed, n_jobs=1),
            },
        ),
    }
    outcome = {}
    for name, (data, learners) in sets.items():
        is_binary = name == "breast-cancer"
        rows, labels = data.data.astype(np.float32), data.target.astype(np.float32)
        rows.tofile(f"{directory}/{name}-rows.f32")
        labels.tofile(f"{directory}/{name}-labels.f32")
        splits, scores = [], {learner: [] for learner in learners}
        for seed in range(20):
            train_rows, test_rows = train_test_split(
                np.arange(len(labels)), test_size=0.2, random_state=seed, stratify=labels if is_binary else None
            )
            splits.append({"train": train_rows.tolist(), "test": test_rows.tolist()})
            for learner, make in learners.items():
                model = make(seed).fit(rows[train_rows], labels[train_rows])
                if is_binary:
                    score = roc_auc_score(labels[test_rows], model.predict_proba(rows[test_rows])[:, 1])
                else:
                    score = mean_squared_error(labels[test_rows], model.predict(rows[test_rows])) ** 0.5
                scores[learner].append(float(score))
        outcome[name] = {"featureCount": rows.shape[1], "splits": splits, "scores": scores}
    return outcome


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    commands = {"versions": versions, "train": train, "exchange": exchange, "small": small}
    print(json.dumps(commands[command](*arguments)))
