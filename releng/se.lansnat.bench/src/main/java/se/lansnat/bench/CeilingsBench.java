package se.lansnat.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.ExplanationText;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityCeiling;
import se.lansnat.support.interlocality.InterLocalityCounty;
import se.lansnat.support.interlocality.InterLocalityModel;

/**
 * The ceilings of the published 289 municipalities, exact, against the plainest loop of doubles. In every pair the names
 * end in Ours and Peer, and the setup checks that both give the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Duser.language=sv")
public class CeilingsBench {

	private static final double MEDIAN = 50;
	private static final int TURNS = 2;
	private static final int FULL_TURNS = 5;
	private static final String TRIAL = "210";

	private final SupportModel model = new InterLocalityModel();
	private final Ruleset ruleset = Rulesets.builtIn("sou-2000-111").orElseThrow();
	private final StatisticsSet statistics = StatisticsSet.published();
	private final BigDecimal trial = new BigDecimal(TRIAL);

	/**
	 * Runs the benchmark. The two sides of a case take turns, and of each iteration the median call counts, so that a busy
	 * machine hinders neither more than the other.
	 *
	 * @param args {@code --full} for more turns
	 * @throws RunnerException if a measurement fails, also because the sides give different figures
	 */
	public static void main(String[] args) throws RunnerException {
		Report report = new Report("ceilings");
		int turns = List.of(args).contains("--full") ? FULL_TURNS : TURNS;
		line(report, "figures", turns);
		line(report, "explanations", turns);
		line(report, "changed-parameter", turns);
	}

	private static void line(Report report, String label, int turns) throws RunnerException {
		String method = label.equals("changed-parameter") ? "changedParameter" : label;
		double[] ours = {};
		double[] peer = {};
		for (int turn = 0; turn < turns; turn++) {
			ours = DoubleStream.concat(DoubleStream.of(ours), measure(method + "Ours")).toArray();
			peer = DoubleStream.concat(DoubleStream.of(peer), measure(method + "Peer")).toArray();
		}
		report.line(label, "us", ours, peer);
	}

	private static DoubleStream measure(String method) throws RunnerException {
		Options options = new OptionsBuilder().include(CeilingsBench.class.getName() + "\\." + method + "$").forks(1)
				.shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
		return new Runner(options).run().stream().flatMap(run -> run.getBenchmarkResults().stream())
				.flatMap(result -> result.getIterationResults().stream())
				.mapToDouble(iteration -> iteration.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
	}

	/**
	 * Checks that both sides give the same.
	 *
	 * @throws SupportException never, for the published tables
	 */
	@Setup
	public void check() throws SupportException {
		SupportResult result = model.compute(ruleset, statistics);
		PlainCeilings plain = PlainCeilings.compute(statistics.rows());
		Comparison.check(result, plain);
		Comparison.check(model.compute(ruleset.with("metre_price_sek", trial), statistics),
				PlainCeilings.compute(statistics.rows(), trial.doubleValue()));
		for (int at = 0; at < plain.rows.size(); at++) {
			Comparison.sameText(ExplanationText.of(result.municipalities().get(at).explain()),
					PlainExplanation.of(ruleset, statistics, plain, plain.rows.get(at)));
		}
	}

	/** All figures, exact. */
	@Benchmark
	public void figuresOurs(Blackhole sink) throws SupportException {
		consume(model.compute(ruleset, statistics), sink);
	}

	/** All figures by doubles. */
	@Benchmark
	public void figuresPeer(Blackhole sink) {
		consume(PlainCeilings.compute(statistics.rows()), sink);
	}

	/** All figures, exact, and the explanation of every municipality as text. */
	@Benchmark
	public void explanationsOurs(Blackhole sink) throws SupportException {
		SupportResult result = model.compute(ruleset, statistics);
		consume(result, sink);
		for (MunicipalityCeiling row : result.municipalities()) {
			sink.consume(ExplanationText.of(row.explain()));
		}
	}

	/** All figures by doubles, and the same texts. */
	@Benchmark
	public void explanationsPeer(Blackhole sink) {
		PlainCeilings plain = PlainCeilings.compute(statistics.rows());
		consume(plain, sink);
		for (PlainCeilings.Row row : plain.rows) {
			sink.consume(PlainExplanation.of(ruleset, statistics, plain, row));
		}
	}

	/** One parameter changed, and the new table. */
	@Benchmark
	public void changedParameterOurs(Blackhole sink) throws SupportException {
		consume(model.compute(ruleset.with("metre_price_sek", trial), statistics), sink);
	}

	/** The same by doubles. */
	@Benchmark
	public void changedParameterPeer(Blackhole sink) {
		consume(PlainCeilings.compute(statistics.rows(), trial.doubleValue()), sink);
	}

	private static void consume(SupportResult result, Blackhole sink) {
		for (MunicipalityCeiling municipality : result.municipalities()) {
			InterLocalityCeiling row = (InterLocalityCeiling) municipality;
			sink.consume(row.totalCostSek());
			sink.consume(row.ownContributionSek());
			sink.consume(row.needSek());
			sink.consume(row.supportSek());
			sink.consume(row.supportSharePercent());
			sink.consume(row.supportPerInhabitantSek());
			sink.consume(row.payoutRatePercent());
			sink.consume(row.hasBreakpoint() ? row.breakpointSek() : 0);
			sink.consume(row.administrativeSupportSek());
		}
		for (CountyCeiling county : result.counties()) {
			InterLocalityCounty row = (InterLocalityCounty) county;
			sink.consume(row.population());
			sink.consume(row.supportSek());
			sink.consume(row.countyPotSek());
			sink.consume(row.administrativeSupportYear1Sek());
			sink.consume(row.administrativeSupportLaterYearsSek());
		}
	}

	private static void consume(PlainCeilings plain, Blackhole sink) {
		for (PlainCeilings.Row row : plain.rows) {
			sink.consume(row.costSek);
			sink.consume(row.ownSek);
			sink.consume(row.needSek);
			sink.consume(row.supportSek);
			sink.consume(row.sharePercent);
			sink.consume(row.perInhabitantSek);
			sink.consume(row.rate);
			sink.consume(row.breakpoint ? row.ownSek : 0);
			sink.consume(row.administrativeSek);
		}
		for (PlainCeilings.County county : plain.counties.values()) {
			sink.consume(county.population);
			sink.consume(county.supportSek);
			sink.consume(county.pot);
			sink.consume(county.firstYearSek);
			sink.consume(county.laterYearSek);
		}
	}
}
