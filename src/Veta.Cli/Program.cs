using System.Text;
using Veta.Cli;
using Veta.Solvers;

Texts texts = LanguageChoice.Choose(args, Environment.GetEnvironmentVariable);
using var interruption = new Interruption(() => Console.Error.WriteLine(texts.Stopped));
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
NativeOutput.Silence();
return await CommandLine.Run(args, Console.Out, Console.Error, interruption.Token);
