#!/bin/sh
# Answers the same table twice: on one process, and on a cluster of separate processes (a master, two
# workers, their executors) that loses a worker in the middle of the run. Then compares the answers.
#
#   spark/src/example/cluster.sh [ROWS]
#
# Needs a JDK 25 (JAVA_HOME, or java on the PATH) and the module built: mvn -pl spark -am package
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd -P)
rows=${1:-3000000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d "${TMPDIR:-/tmp}/sojourn-cluster.XXXXXX")
started=
version=$("$java" --version | sed -n '1s/[^0-9]*\([0-9]*\).*/\1/p')
[ "$version" -ge 25 ] || {
  echo "cluster: needs a JDK 25 or newer, found $version: set JAVA_HOME to its folder" >&2
  exit 2
}

say() {
  printf 'cluster: %s\n' "$*" >&2
}

fail() {
  say "$@"
  say "the logs are in $work"
  stop
  exit 1
}

stop() {
  for process in $started; do
    kill "$process" 2>/dev/null || true
  done
  wait 2>/dev/null || true
}

trap 'stop' INT TERM

# A home for Spark: the folder `jars`, which its processes and their children look for. Of what the
# job brings along it has only what Spark brings itself.
[ -f "$here/target/spark-class-path.txt" ] || {
  say "not built: run mvn -pl spark -am package first"
  exit 2
}
mkdir -p "$work/home/jars" "$work/home/conf"
tr ':' '\n' <"$here/target/spark-class-path.txt" | while read -r jar; do
  case $jar in
    */slf4j-api-*.jar | */jackson-annotations-*.jar) ;;
    *.jar) [ ! -e "$here/target/lib/${jar##*/}" ] || continue ;;
    *) continue ;;
  esac
  ln -s "$jar" "$work/home/jars/"
done
ours=$(find "$here/target" -maxdepth 1 -name 'sojourn-spark-*.jar')
lib=$(find "$here/target/lib" -name '*.jar' | paste -s -d , -)
export SPARK_HOME="$work/home" SPARK_CONF_DIR="$work/home/conf" SPARK_SCALA_VERSION=2.13
export SPARK_LOCAL_IP=127.0.0.1
cat >"$work/home/conf/log4j2.properties" <<LOG
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n
logger.scheduler.name = org.apache.spark.scheduler.TaskSchedulerImpl
logger.scheduler.level = error
LOG
quiet='--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'

# shellcheck disable=SC2086
submit() {
  "$java" $quiet -Xmx512m -cp "$work/home/conf:$work/home/jars/*" org.apache.spark.deploy.SparkSubmit \
    --jars "$lib" --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 \
    --conf "spark.executor.extraJavaOptions=$quiet" --conf spark.sql.files.maxPartitionBytes=1m \
    --conf spark.sql.parquet.compression.codec=zstd "$@"
}

# shellcheck disable=SC2086
start() {
  name=$1
  shift
  "$java" $quiet -Xmx256m -cp "$work/home/conf:$work/home/jars/*" "$@" >"$work/$name.log" 2>&1 &
  eval "$name=$!"
  started="$started $!"
}

say "$rows documents"
submit --master 'local[2]' --class org.sojourn.spark.app.Demo "$ours" write "$rows" "$work/documents" \
  >"$work/demo.log" 2>&1 || fail "the documents could not be made"

ask="--pack ie --in $work/documents --as-of 2021-02-01 --known-on 2026-01-01"
say "one process"
# shellcheck disable=SC2086
submit --master 'local[2]' --class org.sojourn.spark.app.Main "$ours" $ask --out "$work/alone" \
  2>"$work/alone.log" || fail "the run on one process failed"
tail -n 2 "$work/alone.log" >&2

say "a master and two workers"
port=$((20000 + $$ % 20000))
start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port $port --webui-port 0
start worker1 org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g \
  --webui-port 0 --work-dir "$work/worker1" "spark://127.0.0.1:$port"
start worker2 org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g \
  --webui-port 0 --work-dir "$work/worker2" "spark://127.0.0.1:$port"
# shellcheck disable=SC2086
submit --master "spark://127.0.0.1:$port" --conf spark.executor.memory=768m \
  --conf spark.executor.cores=1 --class org.sojourn.spark.app.Main "$ours" $ask \
  --out "$work/together" 2>"$work/together.log" &
driver=$!
started="$started $driver"

# When some tasks are done and others are not, the second worker is lost with its executor.
waited=0
until [ "$(find "$work/together/_temporary" -maxdepth 2 -name 'task_*' 2>/dev/null | wc -l)" -ge 2 ]; do
  kill -0 $driver 2>/dev/null || fail "the run on the cluster ended before a worker could be lost"
  [ $waited -lt 1200 ] || fail "no task was done in two minutes"
  waited=$((waited + 1))
  sleep 0.1
done
executor=$(pgrep -P "$worker2" || true)
# shellcheck disable=SC2086
kill -9 $worker2 $executor
say "lost: the second worker and its executor (processes $worker2 $executor)"
wait $driver || fail "the run on the cluster failed"
grep -q -i 'lost executor\|Worker .* lost\|worker lost' "$work/together.log" ||
  fail "the driver has not noticed that a worker was lost"
tail -n 1 "$work/together.log" >&2

submit --master 'local[2]' --class org.sojourn.spark.app.Demo "$ours" compare "$work/alone" \
  "$work/together" 2>"$work/compare.log" || fail "the answers differ: see $work/compare.log"
tail -n 1 "$work/compare.log" >&2
stop
rm -rf "$work"
say "the same answers, with a worker lost on the way"
