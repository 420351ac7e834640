package se.lansnat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.IoReason;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.search.CacheFolder;
import se.lansnat.search.QueryException;
import se.lansnat.search.Search;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.SearchResult;
import se.lansnat.search.Synonyms;

/** Searches in county folders. */
final class SearchCommand implements Command {

	private static final String LIMIT = "--limit";
	private static final String FACETS = "--facets";
	private static final String FOLD = "--fold";
	private static final String SYNONYMS = "--synonyms";
	private static final int MOST = 100_000;

	@Override
	public String summary() {
		return Messages.search_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.words(Messages.labelFolder, Messages.search_words)
				.value(LIMIT, "N", NLS.bind(Messages.search_limit, SearchOptions.DEFAULT.limit())).flag(FACETS, Messages.search_facets)
				.flag(FOLD, Messages.search_fold).value(SYNONYMS, Messages.labelFile, Messages.search_synonyms)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		int last = call.words().size() - 1;
		if (last < 1) {
			throw Failure.usage(Messages.search_missing, NLS.bind(Messages.seeHelp, "search"));
		}
		SearchOptions options = new SearchOptions(limit(call), call.has(FACETS), call.has(FOLD), synonyms(call));
		List<SearchIndex> indexes = new ArrayList<>();
		try {
			for (String name : call.words().subList(0, last)) {
				indexes.add(open(call, name));
			}
			SearchResult result = Search.search(indexes, call.word(last), options);
			indexes.forEach(index -> index.problem().ifPresent(problem -> call.say(problem)));
			if (call.has("--json")) {
				call.printText(json(result, options));
			} else {
				print(result, options, call);
			}
			return Cli.DONE;
		} catch (QueryException e) {
			throw Failure.usage(NLS.bind(Messages.search_badQuery, new Object[] { e.position(), e.getMessage(), e.remedy() }));
		} finally {
			indexes.forEach(index -> {
				index.close();
				index.folder().close();
			});
		}
	}

	private static SearchIndex open(Call call, String name) throws Failure, StorageException {
		CountyFolder folder = Folders.open(call, name);
		if (folder.county().isEmpty()) {
			folder.close();
			throw Failure.input(NLS.bind(Messages.search_noCounty, name));
		}
		return SearchIndex.of(folder, call.path(name), CacheFolder.ofUser());
	}

	private static int limit(Call call) throws Failure {
		String text = call.value(LIMIT).orElse(String.valueOf(SearchOptions.DEFAULT.limit()));
		if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST) {
			throw Failure.usage(NLS.bind(Messages.search_badLimit, text, MOST));
		}
		return Integer.parseInt(text);
	}

	private static Synonyms synonyms(Call call) throws Failure {
		Optional<String> file = call.value(SYNONYMS);
		try {
			return file.isPresent() ? Synonyms.read(call.path(file.get())) : Synonyms.builtIn();
		} catch (IOException e) {
			throw Failure.undone(NLS.bind(Messages.readFailed, file.get(), IoReason.of(e)));
		}
	}

	private static String json(SearchResult result, SearchOptions options) {
		Json json = new Json();
		json.object(() -> {
			json.member("total", result.total()).member("took_ms", result.tookMs());
			json.array("hits", result.hits(), hit -> json.object(() -> hit(json, hit)));
			if (options.facets()) {
				json.object("facets", () -> result.facets().forEach((facet, values) -> json.member(facet, values)));
			}
			if (!result.suggestions().isEmpty()) {
				json.member("suggestions", result.suggestions());
			}
		});
		return json.toString();
	}

	private static void hit(Json json, SearchHit hit) {
		json.member("score", hit.score()).member("id", hit.id()).member("type", hit.type()).member("label", hit.label());
		json.member("county", present(hit.county())).member("municipality", present(hit.municipality())).member("section",
				present(hit.section()));
		json.member("field", hit.field()).member("snippet", hit.snippet()).member("file", hit.file());
	}

	private static Optional<String> present(String text) {
		return Optional.of(text).filter(some -> !some.isEmpty());
	}

	private static void print(SearchResult result, SearchOptions options, Call call) {
		call.print(NLS.bind(Messages.search_total, result.total()));
		result.hits().forEach(hit -> call.print(String.join("  ", hit.id(), hit.label(), hit.file(), hit.field() + ": " + hit.snippet())));
		result.suggestions().forEach(suggestion -> call.print(NLS.bind(Messages.search_suggestion, suggestion)));
		if (options.facets()) {
			result.facets().forEach((facet, values) -> call.print(facet + ": " + values));
		}
	}
}
