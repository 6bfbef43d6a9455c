using Rameau.Bot.Domain.Resources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Rameau.Bot.Resources;

/// <content>How entries are written.</content>
internal sealed partial class CatalogueYaml
{
    /// <summary>Every key of every entry, the empty ones too: they show what could be said.</summary>
    public static void Write(IEnumerable<CatalogueEntry> entries, TextWriter output)
    {
        Emitter emitter = new(output, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 128, skipAnchorName: true, indentSequences: false, newLine: "\n"));

        void Text(string text, ScalarStyle style) => emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, style is ScalarStyle.Plain, style is not ScalarStyle.Plain));

        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        emitter.Emit(new MappingStart());
        Text(Root, ScalarStyle.Plain);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));

        foreach (var said in entries.Select(EntryDraft.Of))
        {
            emitter.Emit(new MappingStart());

            foreach (var field in EntryColumns.All)
            {
                Text(EntryColumns.NameOf(field), ScalarStyle.Plain);

                if (!EntryDraft.IsList(field))
                {
                    Text(said.Text(field)!, ScalarStyle.SingleQuoted);
                    continue;
                }

                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow));

                foreach (var text in said.Said[field])
                {
                    Text(text, ScalarStyle.SingleQuoted);
                }

                emitter.Emit(new SequenceEnd());
            }

            emitter.Emit(new MappingEnd());
        }

        emitter.Emit(new SequenceEnd());
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }
}
